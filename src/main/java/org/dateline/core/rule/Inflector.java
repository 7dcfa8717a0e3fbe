package org.dateline.core.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/**
 * The forms an English verb or noun can take: regular ones by rule, irregular ones from a file. Gives a form too many
 * rather than one too few ("visitted"), because forms are only looked up, never written.
 */
public final class Inflector {

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregularVerbs;
    private final Map<String, List<String>> irregularNouns;

    private Inflector(Map<String, List<String>> irregularVerbs, Map<String, List<String>> irregularNouns) {
        this.irregularVerbs = irregularVerbs;
        this.irregularNouns = irregularNouns;
    }

    public static Inflector load(RuleFiles files) {
        return new Inflector(
                irregular(Tsv.read(files, "rules/words/irregular-verbs.tsv")),
                irregular(Tsv.read(files, "rules/words/irregular-nouns.tsv")));
    }

    private static Map<String, List<String>> irregular(Tsv table) {
        var forms = new LinkedHashMap<String, List<String>>();
        for (var row : table.rows()) {
            forms.put(row.get("lemma"), row.list("forms"));
        }
        return forms;
    }

    /** The lemma and every inflected form of a verb, the lemma first. */
    public Set<String> verbForms(String lemma) {
        var forms = new LinkedHashSet<String>();
        forms.add(lemma);
        forms.add(withS(lemma));
        ing(lemma, forms);
        forms.addAll(pastForms(lemma));
        return forms;
    }

    /** The past tense and past participle of a verb. */
    public Set<String> pastForms(String lemma) {
        var irregular = irregularVerbs.get(lemma);
        if (irregular != null) {
            return new LinkedHashSet<>(irregular);
        }
        var forms = new LinkedHashSet<String>();
        if (lemma.endsWith("e")) {
            forms.add(lemma + "d");
        } else if (endsInConsonantY(lemma)) {
            forms.add(lemma.substring(0, lemma.length() - 1) + "ied");
        } else {
            forms.add(lemma + "ed");
            if (mayDouble(lemma)) {
                forms.add(lemma + last(lemma) + "ed");
            }
        }
        return forms;
    }

    /** The lemma and the plural of a noun. */
    public Set<String> nounForms(String lemma) {
        var forms = new LinkedHashSet<String>();
        forms.add(lemma);
        var irregular = irregularNouns.get(lemma);
        if (irregular != null) {
            forms.addAll(irregular);
        } else {
            forms.add(withS(lemma));
        }
        return forms;
    }

    private static void ing(String lemma, Set<String> forms) {
        if (lemma.endsWith("ie")) {
            forms.add(lemma.substring(0, lemma.length() - 2) + "ying");
        } else if (lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2) {
            forms.add(lemma.substring(0, lemma.length() - 1) + "ing");
        } else {
            forms.add(lemma + "ing");
            if (mayDouble(lemma)) {
                forms.add(lemma + last(lemma) + "ing");
            }
        }
    }

    private static String withS(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("z");
        boolean needsE = hissing || lemma.endsWith("ch") || lemma.endsWith("sh") || lemma.endsWith("o");
        return lemma + (needsE ? "es" : "s");
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && !isVowel(lemma, lemma.length() - 2);
    }

    /** Consonant, vowel, consonant at the end: "stop", "commit", "travel". */
    private static boolean mayDouble(String lemma) {
        int end = lemma.length();
        return end > 2
                && !isVowel(lemma, end - 1)
                && "wxy".indexOf(lemma.charAt(end - 1)) < 0
                && isVowel(lemma, end - 2)
                && (!isVowel(lemma, end - 3) || lemma.startsWith("qu", end - 4));
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static char last(String lemma) {
        return lemma.charAt(lemma.length() - 1);
    }
}
