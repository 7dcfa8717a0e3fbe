package org.dateline.run.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;

/** Why some records of one kind of file are no articles or were doubted: how many, and the first of them. */
public record Reason(NoticeCode code, String kind, long count, Notice first) {

    static final Comparator<Reason> GRAVEST_FIRST = Comparator.comparing(
                    (Reason reason) -> reason.code().severity())
            .thenComparing(Comparator.comparingLong(Reason::count).reversed());

    Reason and(Reason later) {
        return new Reason(code, kind, count + later.count, first);
    }

    static Reason of(Notice notice) {
        return new Reason(notice.code(), kind(notice), 1, notice);
    }

    /** How the name of the file ends, or of the one in a packed folder; of a packed file what it was before. */
    private static String kind(Notice notice) {
        var path = notice.code() == NoticeCode.UNKNOWN_FORMAT && notice.recordNo() > 0
                ? notice.message()
                : notice.sourcePath();
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "without an ending" : plain.substring(dot);
    }

    /** For people: how many of what, where the first is and what it says, and what to do. */
    public List<String> inWords() {
        var place = first.sourcePath() + (first.recordNo() > 0 ? " record " + first.recordNo() : "");
        var says = first.message().isBlank() || first.sourcePath().endsWith(first.message())
                ? ""
                : ": " + line(first.message());
        return List.of(
                String.format(Locale.ROOT, "%,d %s, %s (%s)", count, code, kind, code.severity()),
                (count == 1 ? "    " : "    first: ") + place + says,
                "    " + code.advice());
    }

    private static String line(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
