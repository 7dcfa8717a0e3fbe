package org.dateline.core.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One item of a rule file, not yet understood, and the line on which it begins. */
record RuleItem(String file, int line, Object content) {

    static List<RuleItem> read(RuleFiles files, String name) {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .build();
        try (var in = files.open(name)) {
            if (new Compose(settings).composeInputStream(in).orElse(null) instanceof SequenceNode items) {
                var constructor = new StandardConstructor(settings);
                return items.getValue().stream()
                        .map(item -> new RuleItem(
                                name, lineOf(item), constructor.constructSingleDocument(Optional.of(item))))
                        .toList();
            }
            throw new IllegalArgumentException(name + " is not a list of rules");
        } catch (YamlEngineException broken) {
            throw new IllegalArgumentException(name + " is not valid YAML: " + broken.getMessage(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }

    private static int lineOf(Node item) {
        return item.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    String where() {
        return file + ", line " + line;
    }
}
