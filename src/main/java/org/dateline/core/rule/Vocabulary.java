package org.dateline.core.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/**
 * What {@code {names}} in patterns stand for. Always there: {@code number}; {@code digits}, {@code d1}, {@code d2},
 * {@code d3}, {@code d4} and {@code d12} (one or two digits); {@code word} (letters) and {@code name} (a capitalised word).
 */
public final class Vocabulary {

    private final Inflector inflector;
    private final Map<String, WordList> lists;
    private final Map<String, WordClass> classes;

    private Vocabulary(Inflector inflector, Map<String, WordList> lists, Map<String, WordClass> classes) {
        this.inflector = inflector;
        this.lists = lists;
        this.classes = classes;
    }

    public static Vocabulary load(RuleFiles files) {
        var classes = new LinkedHashMap<String, WordClass>();
        classes.put("number", new Numbers(files));
        classes.put("digits", new Digits(1, Integer.MAX_VALUE));
        classes.put("d1", new Digits(1, 1));
        classes.put("d2", new Digits(2, 2));
        classes.put("d12", new Digits(1, 2));
        classes.put("d3", new Digits(3, 3));
        classes.put("d4", new Digits(4, 4));
        classes.put("word", new AnyWord(false));
        classes.put("name", new AnyWord(true));
        return new Vocabulary(Inflector.load(files), Map.of(), classes);
    }

    public Vocabulary with(String name, WordList list) {
        var more = new LinkedHashMap<>(lists);
        more.put(name, list);
        return new Vocabulary(inflector, more, classes);
    }

    public Vocabulary with(String name, WordClass wordClass) {
        var more = new LinkedHashMap<>(classes);
        more.put(name, wordClass);
        return new Vocabulary(inflector, lists, more);
    }

    /** With the list of a table that has the columns {@code form} and {@code value}. */
    public Vocabulary with(String name, RuleFiles files, String table) {
        return with(name, WordList.read(files, table, inflector));
    }

    /** With the list that two columns of a table make. */
    public Vocabulary with(String name, RuleFiles files, String table, String formColumn, String valueColumn) {
        return with(name, WordList.read(Tsv.read(files, table), formColumn, valueColumn, inflector));
    }

    public Inflector inflector() {
        return inflector;
    }

    boolean knows(String name) {
        return lists.containsKey(name) || classes.containsKey(name);
    }

    Node member(String name, String as, boolean close, Node next) {
        var list = lists.get(name);
        if (list != null) {
            return new Node.Listed(list, as, close, next);
        }
        var wordClass = classes.get(name);
        if (wordClass != null) {
            return new Node.Classed(wordClass, as, close, next);
        }
        throw new IllegalArgumentException("no list or class {" + name + "}");
    }
}
