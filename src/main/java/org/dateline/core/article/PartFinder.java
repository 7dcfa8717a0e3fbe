package org.dateline.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;

/** Tells for every line of a text which part of the article it is. */
final class PartFinder {

    private PartFinder() {}

    static PartFinder load(RuleFiles files) {
        return new PartFinder();
    }

    List<TextPart> find(String text, int bodyStart, Optional<String> title) {
        var parts = new ArrayList<TextPart>();
        for (var line : TextLine.of(text)) {
            add(line.span(), line.span().start() < bodyStart ? Part.TITLE : Part.BODY, parts);
        }
        return parts;
    }

    /** Neighbours of one kind become one stretch. */
    private static void add(Span line, Part part, List<TextPart> parts) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).part() == part) {
            parts.set(last, new TextPart(parts.get(last).span().to(line), part));
        } else {
            parts.add(new TextPart(line, part));
        }
    }
}
