package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.rule.Inflector;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Puts parts of speech right where the tagger is known to slip and the words leave no doubt: verbs of the trigger rules
 * that stand where only a verb can, nouns that stand where only a noun can.
 */
final class TagRepair {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> AFTER_VERB =
            Set.of("DET", "PROPN", "PRON", "ADP", "NUM", "PART", "ADV", "SCONJ", "ADJ", "NOUN");
    private static final Set<String> PARTICLES = Set.of("over", "out", "off", "back", "down");
    private static final Set<String> NO_PARTY = WordSet.of("""
            enlist assist insist consist resist persist exist twist list desist coexist
            """);
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");
    private static final Set<String> STRAY = Set.of("CCONJ", "ADP", "ADV", "SCONJ");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> HELPING =
            Set.of("help", "helps", "helped", "let", "lets", "make", "makes", "made");
    private static final Pattern VERB = Pattern.compile("([a-z-]+)/V");

    private final Set<String> past = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    private final ActorLexicon actors;
    private final VerbOrNoun verbOrNoun;

    TagRepair(List<String> patterns, Inflector inflector, ActorLexicon actors, Set<String> saying, ActorNouns nouns) {
        this.actors = actors;
        for (var pattern : patterns) {
            var verbs = VERB.matcher(pattern);
            while (verbs.find()) {
                var lemma = verbs.group(1);
                bare.add(lemma);
                past.addAll(inflector.pastForms(lemma));
                inflector.verbForms(lemma).stream()
                        .filter(form -> form.endsWith("s"))
                        .forEach(present::add);
            }
        }
        past.removeAll(bare);
        this.verbOrNoun = new VerbOrNoun(past, present, bare, saying, nouns);
    }

    Sentence repaired(Sentence sentence) {
        var tags = tags(sentence.tokens());
        var tokens = new ArrayList<Token>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            var token = sentence.tokens().get(i);
            tokens.add(new Token(token.start(), token.end(), token.text(), token.lower(), tags[i]));
        }
        return new Sentence(sentence.sentenceNo(), sentence.span(), sentence.part(), tokens);
    }

    private String[] tags(List<Token> tokens) {
        var tags = new String[tokens.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = SimpleTags.of(tokens.get(i));
        }
        boolean verbless = true;
        for (int i = 0; i < tags.length; i++) {
            repairNoun(tokens, tags, i);
            repairPast(tokens, tags, i);
            repairInfinitive(tokens, tags, i);
            repairProgressive(tokens, tags, i);
            verbless = verbless && !tags[i].equals("AUX") && !isFinite(tokens, tags, i);
        }
        if (verbless) {
            repairPresent(tokens, tags);
        }
        verbOrNoun.repair(tokens, tags);
        return tags;
    }

    private static boolean isFinite(List<Token> tokens, String[] tags, int i) {
        return tags[i].equals("VERB")
                && !tokens.get(i).lower().endsWith("ing")
                && !(i > 0 && tokens.get(i - 1).lower().equals("to"));
    }

    private void repairNoun(List<Token> tokens, String[] tags, int i) {
        var word = tokens.get(i).lower();
        var next = i + 1 < tags.length ? tokens.get(i + 1).lower() : "";
        boolean verb = tags[i].equals("VERB");
        if (verb && word.endsWith("ist") && !NO_PARTY.contains(word)) {
            tags[i] = startsNoun(tags, i + 1) ? "ADJ" : "NOUN";
        } else if (verb
                && i > 0
                && tokens.get(i - 1).lower().endsWith("'s")
                && tags[i - 1].matches("PROPN|NOUN|PART")) {
            tags[i] = "NOUN";
        } else if (verb
                && (next.equals("between") || next.equals("of"))
                && (word.endsWith("ing") || present.contains(word))) {
            tags[i] = "NOUN";
        } else if (verb && bare.contains(word) && followsSingularNoun(tokens, tags, i)) {
            tags[i] = "NOUN";
        } else if (tags[i].equals("ADJ") && endsPhrase(tokens, tags, i)) {
            tags[i] = "NOUN";
        } else if ((verb || tags[i].equals("ADJ") && !startsNoun(tags, i + 1)) && isActor(word)) {
            tags[i] = "NOUN";
        }
    }

    /** "a curfew in": an adjective behind an article that nothing follows which it could describe. */
    private static boolean endsPhrase(List<Token> tokens, String[] tags, int i) {
        int k = i - 1;
        while (k >= 0 && tags[k].equals("ADJ")) {
            k--;
        }
        boolean opened = k >= 0 && ARTICLES.contains(tokens.get(k).lower());
        var next = i + 1 < tags.length ? tags[i + 1] : "PUNCT";
        boolean closed = Set.of("ADP", "VERB", "AUX", "PUNCT", "PART").contains(next) && !isLink(tokens, i + 1);
        return opened && closed && !tokens.get(i).isCapitalised();
    }

    private static boolean isLink(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).lower().equals("-") || tokens.get(i).lower().equals(","));
    }

    private boolean isActor(String word) {
        return !past.contains(word)
                && !present.contains(word)
                && !bare.contains(word)
                && actors.sector(List.of(word)).isPresent();
    }

    private static boolean startsNoun(String[] tags, int i) {
        return i < tags.length && (tags[i].equals("NOUN") || tags[i].equals("PROPN") || tags[i].equals("ADJ"));
    }

    /** "an official visit": a bare verb cannot follow an article and a singular noun or adjective. */
    private static boolean followsSingularNoun(List<Token> tokens, String[] tags, int i) {
        int k = i - 1;
        while (k > 0
                && i - k < 4
                && (tags[k].equals("ADJ") || tags[k].equals("NOUN"))
                && !tokens.get(k).lower().endsWith("s")) {
            k--;
        }
        return k >= 0 && ARTICLES.contains(tokens.get(k).lower());
    }

    /** "soldiers shot a boy": a past form between a noun and what can follow a verb. */
    private void repairPast(List<Token> tokens, String[] tags, int i) {
        var word = tokens.get(i).lower();
        boolean stray = STRAY.contains(tags[i]) && word.endsWith("ed");
        boolean candidate = (stray || tags[i].equals("NOUN") || tags[i].equals("ADJ")) && past.contains(word);
        if (!candidate || i == 0) {
            return;
        }
        int have = i - 1;
        while (have > 0 && tags[have].equals("ADV")) {
            have--;
        }
        if (tags[have].equals("AUX") && HAVE.contains(tokens.get(have).lower())) {
            tags[i] = "VERB";
            return;
        }
        boolean noun = tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN") || tags[i - 1].equals("PRON");
        boolean possessive = tokens.get(i - 1).lower().endsWith("'s")
                || tokens.get(i - 1).lower().endsWith("'");
        if (noun && !possessive && (i + 1 == tags.length || AFTER_VERB.contains(tags[i + 1]))) {
            tags[i] = "VERB";
        }
    }

    /** "isn't imposing sanctions": behind a form of "be" and before a noun. */
    private static void repairProgressive(List<Token> tokens, String[] tags, int i) {
        boolean be = i > 0
                && tags[i - 1].equals("AUX")
                && BE.contains(tokens.get(i - 1).lower().replaceAll("n't$", ""));
        boolean noun = i + 1 < tags.length
                && Set.of("DET", "PROPN", "NOUN", "NUM", "PRON").contains(tags[i + 1]);
        if (be && noun && tags[i].equals("ADJ") && tokens.get(i).lower().endsWith("ing")) {
            tags[i] = "VERB";
        }
    }

    /** "opened fire to disperse the crowd", "help him oust the general": a bare form before its object. */
    private void repairInfinitive(List<Token> tokens, String[] tags, int i) {
        boolean adjective = tags[i].equals("ADJ");
        if (i == 0
                || !tags[i].equals("NOUN") && !adjective
                || !bare.contains(tokens.get(i).lower())) {
            return;
        }
        var after = i + 1 < tags.length ? tags[i + 1] : "";
        boolean plural = tags[i - 1].equals("NOUN") && tokens.get(i - 1).lower().matches(".*s|police|people|.*men");
        if (plural && (after.equals("DET") || after.equals("PRON"))) {
            tags[i] = "VERB";
            return;
        }
        boolean bareTo = tokens.get(i - 1).lower().equals("to");
        if (adjective && !(bareTo && Set.of("PROPN", "DET", "PRON").contains(after))) {
            return;
        }
        if (tags[i - 1].equals("AUX") && MODALS.contains(tokens.get(i - 1).lower())) {
            tags[i] = "VERB";
            return;
        }
        boolean helped = i > 1
                && tags[i - 1].equals("PRON")
                && HELPING.contains(tokens.get(i - 2).lower());
        var next = i + 1 < tags.length ? tags[i + 1] : "";
        boolean particle =
                i + 1 < tags.length && PARTICLES.contains(tokens.get(i + 1).lower());
        boolean object =
                particle || Set.of("DET", "PRON", "PROPN", "ADJ", "NUM").contains(next);
        if ((bareTo || helped) && object) {
            tags[i] = "VERB";
        }
    }

    /** In a sentence without any verb, "Germany plans to …" has one all the same. */
    private void repairPresent(List<Token> tokens, String[] tags) {
        for (int i = 1; i + 1 < tags.length; i++) {
            boolean noun = tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN");
            boolean follows = Set.of("DET", "PART", "PRON", "PROPN").contains(tags[i + 1]);
            if (tags[i].equals("NOUN")
                    && noun
                    && follows
                    && present.contains(tokens.get(i).lower())) {
                tags[i] = "VERB";
                return;
            }
        }
    }
}
