package org.dateline.core.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.junit.jupiter.api.Test;

/** Names in lines as news agencies write them: how many are found, with their type and exact extent, may not sink. */
class WireLinesTest {

    private static final double FLOOR = 0.93;

    private static final RuleFiles FILES = name -> {
        var in = WireLinesTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final Map<EntityType, String> TYPES =
            Map.of(EntityType.PERSON, "PER", EntityType.ORGANIZATION, "ORG", EntityType.LOCATION, "LOC");

    private final Extractor extractor = new Extractor(Engines.load(FILES));

    @Test
    void namesOfWireLinesAreFound() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        var faults = new ArrayList<String>();
        for (var row : Tsv.read(FILES, "gold/wire-lines.tsv").rows()) {
            var text = row.get("text").replace("\\n", "\n");
            var left = new ArrayList<>(row.list("names"));
            for (var name : names(text)) {
                boolean known = left.remove(name);
                right += known ? 1 : 0;
                wrong += known ? 0 : 1;
                if (!known) {
                    faults.add("wrong: " + name + " in: " + text);
                }
            }
            missed += left.size();
            left.forEach(name -> faults.add("missed: " + name + " in: " + text));
        }
        double f1 = 2.0 * right / (2 * right + wrong + missed);
        assertTrue(f1 >= FLOOR, () -> f1 + " is below " + FLOOR + "\n" + String.join("\n", faults));
    }

    private List<String> names(String text) {
        var found = extractor.extract(article(text), List.of());
        return found.entityMentions().stream()
                .filter(mention -> TYPES.containsKey(
                        found.entities().get(mention.entityNo()).type()))
                .map(mention -> mention.span().in(text) + " = "
                        + TYPES.get(found.entities().get(mention.entityNo()).type()))
                .toList();
    }

    private static Article article(String text) {
        return new Article(
                ArticleId.from("line"),
                "line",
                "line.txt",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                0,
                List.of(new TextPart(Span.of(0, text.length()), Part.BODY)));
    }
}
