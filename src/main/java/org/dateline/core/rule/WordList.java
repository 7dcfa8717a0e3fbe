package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/**
 * A list of forms, of one word or several, each with a value. A form written with a capital letter stands only for
 * capitalised words; {@code word/V} and {@code word/N} stand for all inflections.
 */
public final class WordList {

    /** One form: its pieces and its value. */
    record Entry(List<Piece> pieces, String value) {

        /** The end of this entry if the text has it at {@code at}, or -1. */
        int end(Words words, int at) {
            if (at + pieces.size() > words.count()) {
                return -1;
            }
            for (int i = 0; i < pieces.size(); i++) {
                var piece = pieces.get(i);
                if (!piece.matches(words, at + i) || i > 0 && piece.close() && words.isSpaceBefore(at + i)) {
                    return -1;
                }
            }
            return at + pieces.size();
        }
    }

    private final Map<String, List<Entry>> byFirstWord;

    private WordList(List<Entry> entries) {
        var index = new HashMap<String, List<Entry>>();
        for (var entry : entries) {
            index.computeIfAbsent(entry.pieces().get(0).lower(), first -> new ArrayList<>())
                    .add(entry);
        }
        index.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.pieces().size())
                                .reversed()));
        this.byFirstWord = Map.copyOf(index);
    }

    /** Reads the columns {@code form} (several forms separated by {@code |}) and {@code value} of a table. */
    public static WordList read(RuleFiles files, String name, Inflector inflector) {
        return read(Tsv.read(files, name), "form", "value", inflector);
    }

    public static WordList read(Tsv table, String formColumn, String valueColumn, Inflector inflector) {
        var entries = new ArrayList<Entry>();
        for (var row : table.rows()) {
            for (var form : row.list(formColumn)) {
                add(form, row.get(valueColumn), inflector, entries);
            }
        }
        return new WordList(entries);
    }

    /** A list from forms to values. */
    public static WordList of(Map<String, String> values, Inflector inflector) {
        var entries = new ArrayList<Entry>();
        values.forEach((form, value) -> add(form, value, inflector, entries));
        return new WordList(entries);
    }

    private static void add(String form, String value, Inflector inflector, List<Entry> entries) {
        for (var pieces : new Forms(inflector).of(form)) {
            entries.add(new Entry(pieces, value));
        }
    }

    /** The lower-case words with which a form can begin. */
    Set<String> starts() {
        return byFirstWord.keySet();
    }

    /** The entries that begin with the word at {@code at}, longest first. */
    List<Entry> entries(Words words, int at) {
        return byFirstWord.getOrDefault(words.lower(at), List.of());
    }
}
