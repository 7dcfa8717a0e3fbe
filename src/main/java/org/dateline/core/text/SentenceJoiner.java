package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;

/** Joins what the sentence model cut in two: after an abbreviation such as "Gen.", and before a lower-case word. */
final class SentenceJoiner {

    private final Set<String> abbreviations;

    SentenceJoiner(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Span> join(String line, Span[] sentences) {
        var joined = new ArrayList<Span>();
        for (var next : sentences) {
            int last = joined.size() - 1;
            if (last >= 0 && belongsTogether(line, joined.get(last), next)) {
                joined.set(last, new Span(joined.get(last).getStart(), next.getEnd()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean belongsTogether(String line, Span before, Span next) {
        return Character.isLowerCase(line.charAt(next.getStart())) || endsInAbbreviation(line, before);
    }

    private boolean endsInAbbreviation(String line, Span before) {
        if (line.charAt(before.getEnd() - 1) != '.') {
            return false;
        }
        int start = before.getEnd() - 1;
        while (start > before.getStart() && !Character.isWhitespace(line.charAt(start - 1))) {
            start--;
        }
        var word = line.substring(start, before.getEnd());
        return abbreviations.contains(word) || word.matches("\\p{Lu}\\.");
    }
}
