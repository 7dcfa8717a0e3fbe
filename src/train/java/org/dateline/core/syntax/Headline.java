package org.dateline.core.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A sentence as a headline: no articles, no "was", "will" as "to", what happened told in the present, no stop. */
final class Headline {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "has", "have", "had");
    private static final Set<String> IRREGULAR = Set.of("have", "do", "be", "_");
    private static final int COMMA = 3;
    private static final int CAPITALS = 6;

    private final Lesson lesson;
    private final Map<String, String> lemmas;
    private final Random chance;
    private final boolean[] gone;
    private final int root;

    Headline(Lesson lesson, Map<String, String> lemmas, Random chance) {
        this.lesson = copy(lesson);
        this.lemmas = lemmas;
        this.chance = chance;
        this.gone = new boolean[lesson.words().length];
        this.root = root(lesson);
    }

    private static Lesson copy(Lesson lesson) {
        return new Lesson(
                lesson.document(),
                lesson.words().clone(),
                lesson.lemmas(),
                lesson.tags().clone(),
                lesson.given().clone(),
                lesson.heads().clone(),
                lesson.relations().clone());
    }

    private static int root(Lesson lesson) {
        int root = 0;
        while (lesson.heads()[root] != -1) {
            root++;
        }
        return root;
    }

    /** Empty if it cannot be one: no subject that is a noun, or an auxiliary that says more. */
    Optional<Lesson> written() {
        int subject = child(Relation.NSUBJ, Relation.NSUBJ_PASS);
        if (subject < 0 || subject > root || lesson.tags()[subject] == Tag.PRON.ordinal()) {
            return Optional.empty();
        }
        boolean passive = Variants.relation(lesson, subject) == Relation.NSUBJ_PASS;
        if (child(Relation.COP) >= 0 && lesson.tags()[root] != Tag.ADJ.ordinal()) {
            return Optional.empty();
        }
        int auxiliary = child(Relation.AUX, Relation.AUX_PASS, Relation.COP);
        boolean told = auxiliary < 0 ? !passive && present(subject) : dropAuxiliaries(subject, passive);
        if (!told) {
            return Optional.empty();
        }
        dropArticles();
        gone[gone.length - 1] = true;
        joinByComma(subject);
        return Optional.of(inCapitals(Variants.without(lesson, gone)));
    }

    private int child(Relation... ways) {
        for (int i = 0; i < gone.length; i++) {
            if (lesson.heads()[i] == root && Arrays.asList(ways).contains(Variants.relation(lesson, i))) {
                return i;
            }
        }
        return -1;
    }

    /** "was killed" is "killed", "will meet" is "to meet", "has left" is "leaves", "are dead" is "dead". */
    private boolean dropAuxiliaries(int subject, boolean passive) {
        boolean have = false;
        boolean ing = lesson.words()[root].endsWith("ing");
        for (int i = 0; i < root; i++) {
            var relation = Variants.relation(lesson, i);
            boolean mine = lesson.heads()[i] == root
                    && (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP);
            if (!mine) {
                continue;
            }
            var word = Variants.lower(lesson, i);
            if (word.equals("will") && !gone[i]) {
                put(i, "to", Tag.PART, Relation.MARK);
            } else if (BE.contains(word)) {
                have |= word.startsWith("ha");
                gone[i] = true;
            } else {
                return false;
            }
        }
        return !have || passive || ing || lesson.tags()[root] != Tag.VERB.ordinal() || present(subject);
    }

    private void put(int at, String word, Tag tag, Relation relation) {
        lesson.words()[at] = word;
        lesson.tags()[at] = tag.ordinal();
        lesson.given()[at] = tag.ordinal();
        lesson.relations()[at] = relation.ordinal();
    }

    /** The verb in the present, by its lemma and the number of its subject. */
    private boolean present(int subject) {
        var lemma = lemmas.get(Variants.lower(lesson, root));
        if (lemma == null || IRREGULAR.contains(lemma) || lesson.tags()[root] != Tag.VERB.ordinal()) {
            return false;
        }
        boolean many = joined(subject) >= 0
                || lesson.tags()[subject] != Tag.PROPN.ordinal() && isPlural(Variants.lower(lesson, subject));
        lesson.words()[root] = many ? lemma : third(lemma);
        return true;
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("is") || Set.of("people", "police", "men", "women", "children").contains(noun)
                || Character.isDigit(noun.charAt(0));
    }

    private static String third(String lemma) {
        if (lemma.endsWith("y") && lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hiss = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        return lemma + (hiss || lemma.endsWith("z") || lemma.endsWith("o") ? "es" : "s");
    }

    private void dropArticles() {
        for (int i = 0; i < gone.length; i++) {
            boolean article = Variants.relation(lesson, i) == Relation.DET && ARTICLES.contains(Variants.lower(lesson, i));
            boolean bare = true;
            for (int head : lesson.heads()) {
                bare &= head != i;
            }
            gone[i] |= article && bare;
        }
    }

    private int joined(int subject) {
        for (int i = subject; i < root; i++) {
            if (lesson.heads()[i] == subject && Variants.relation(lesson, i) == Relation.CONJ) {
                return i;
            }
        }
        return -1;
    }

    /** "Japan and China sign" is "Japan, China sign". */
    private void joinByComma(int subject) {
        int other = joined(subject);
        for (int i = subject; i < other; i++) {
            if (lesson.heads()[i] == other && Variants.lower(lesson, i).equals("and") && chance.nextInt(COMMA) != 0) {
                put(i, ",", Tag.PUNCT, Relation.PUNCT);
            }
        }
    }

    private Lesson inCapitals(Lesson headline) {
        if (chance.nextInt(CAPITALS) == 0) {
            for (int i = 0; i < headline.words().length; i++) {
                boolean small = headline.tags()[i] == Tag.ADP.ordinal() || headline.tags()[i] == Tag.PART.ordinal();
                headline.words()[i] = small ? headline.words()[i] : Variants.capital(headline.words()[i]);
            }
        }
        return headline;
    }
}
