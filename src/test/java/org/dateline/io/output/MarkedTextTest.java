package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.WellFormed;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MarkedTextTest {

    @Test
    void whateverIsMarkedNoCharIsLostAndEachCarriesWhatHoldsIt() throws IOException {
        var random = new Random(7);
        var text = "Some <words> & \"more\" of them stand here";
        for (int round = 0; round < 500; round++) {
            var marks = marks(random, text.length());
            var html = new HtmlWriter();
            new MarkedText(html).write(text, 100, new MarksOfSentences(marks).of(100, 100 + text.length()));
            var sentence = WellFormed.of("<p>" + html + "</p>").first("/p");
            assertEquals(text, sentence.getTextContent());
            int at = 100;
            for (var node = sentence.getFirstChild(); node != null; node = node.getNextSibling()) {
                int from = at;
                at += node.getTextContent().length();
                int to = at;
                var holding = marks.stream()
                        .filter(mark -> from < to && mark.start() <= from && mark.end() >= to)
                        .map(mark -> mark.kind().css())
                        .collect(Collectors.toCollection(TreeSet::new));
                var shown = node instanceof Element piece ? piece.getAttribute("class") : "";
                assertEquals(holding, new TreeSet<>(shown.isEmpty() ? List.of() : List.of(shown.split(" "))));
            }
        }
    }

    private static List<Mark> marks(Random random, int length) {
        var marks = new ArrayList<Mark>();
        for (int i = random.nextInt(9); i > 0; i--) {
            int from = 97 + random.nextInt(length + 6);
            var kind = Mark.Kind.values()[random.nextInt(Mark.Kind.values().length)];
            marks.add(new Mark(from, from + 1 + random.nextInt(12), kind, "x" + i, "says " + i));
        }
        marks.sort(null);
        return marks;
    }
}
