package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.Hash;
import org.dateline.core.model.CountryMention;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/**
 * What is seen of a verb or noun that may tell an event: its place in the tree, its clause, who stands at its sides and what
 * those and the word itself mean. The word as such only if asked for, so that a model can learn from its likes alone.
 */
final class TriggerFeatures {

    /** More than any word has; what would be more is left out. */
    static final int MOST = 512;

    private static final int MOST_CHILDREN = 12;
    private static final int MOST_KINDS = 8;
    private static final int REACH = 2;

    private static final int SUBJECT = 1;
    private static final int OBJECT = 2;
    private static final int AGENT = 3;
    private static final int OWNER = 4;
    private static final int MODIFIER = 5;
    private static final int BEHIND = 6;
    private static final int CONTENT = 7;
    private static final int HEAD = 8;

    private final ReadSentence words;
    private final Tree tree;
    private final Senses senses;
    private final NounKinds kinds;
    private final CompanyWords others;
    private final int countries;
    private FeatureList features = new FeatureList(MOST);
    private final List<int[]> sides = new ArrayList<>();
    private final List<Integer> company = new ArrayList<>();

    TriggerFeatures(ReadSentence words, Senses senses) {
        this.words = words;
        this.tree = words.tree();
        this.senses = senses;
        this.kinds = new NounKinds(words);
        this.others = new CompanyWords(words, senses);
        this.countries = (int) words.countries().stream()
                .map(CountryMention::country)
                .distinct()
                .count();
    }

    /** Whether the token may tell an event: a verb with a clause of its own, or a noun that is no part of a compound. */
    boolean isCandidate(int token) {
        var word = words.lower(token);
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '\'')) {
            return false;
        }
        if (words.is(token, Tag.VERB)) {
            return word.length() > 1 && words.clauses().at(token).isPresent();
        }
        var relation = tree.relation(token);
        return words.is(token, Tag.NOUN)
                && word.length() > 2
                && relation != Relation.COMPOUND
                && relation != Relation.AMOD;
    }

    /** Fills the list anew. */
    void fill(FeatureList list, int token, boolean withWord) {
        features = list;
        features.clear();
        sides.clear();
        company.clear();
        boolean verb = words.is(token, Tag.VERB);
        add(Seen.BIAS, verb ? 1 : 0, 0);
        addPlace(token);
        addChildren(token);
        if (verb) {
            addClause(token);
        }
        addMeaning(token, verb);
        addCompany(token);
        if (withWord) {
            addWord(token, verb);
        }
    }

    private void add(Seen seen, int a, int b) {
        if (features.size() < MOST) {
            features.add(seen.ordinal(), a, b);
        }
    }

    private void addPlace(int token) {
        add(Seen.PART, words.sentence().part().ordinal(), 0);
        add(Seen.RELATION, tree.relation(token).ordinal(), 0);
        add(Seen.POSITION, Math.min(words.sentenceNo(), 6), 0);
        add(Seen.COUNTRIES, Math.min(3, countries), 1);
        add(Seen.COUNTRIES, Math.min(4, words.facts().countryCount()), 2);
        int head = tree.head(token);
        if (head >= 0) {
            add(Seen.GOVERNOR, tree.relation(token).ordinal(), Hash.of(words.lower(head)));
            add(Seen.GOVERNOR_TAG, tree.tag(head).ordinal(), 0);
            addSideWord(HEAD, head, true);
        }
    }

    private void addChildren(int token) {
        for (int child : tree.children(token).stream().limit(MOST_CHILDREN).toList()) {
            var relation = tree.relation(child);
            add(Seen.CHILD, relation.ordinal(), 0);
            switch (relation) {
                case AUX, AUX_PASS, DET, COMPOUND_PRT, COP, ADVMOD -> addChildWord(relation, child);
                case AMOD, COMPOUND -> {
                    addChildWord(Relation.AMOD, child);
                    addSide(MODIFIER, child);
                }
                case NMOD_POSS -> addSide(OWNER, child);
                case NMOD, OBL, OBL_AGENT -> addBehind(child);
                case CCOMP, XCOMP -> add(Seen.SIDE_WORD, CONTENT, Hash.of(words.lower(child)));
                default -> {}
            }
        }
    }

    private void addChildWord(Relation relation, int child) {
        int word = Hash.of(words.lower(child));
        add(Seen.CHILD_WORD, relation.ordinal(), word);
        if (relation == Relation.COMPOUND_PRT) {
            company.add(word);
        }
    }

    private void addBehind(int child) {
        int preposition = Hash.of(Prepositions.of(tree, child));
        add(Seen.PREPOSITION, preposition, 0);
        add(Seen.PREPOSITION, preposition, Hash.of(words.lower(child)));
        company.add(preposition);
        addSide(Hash.mix(BEHIND, preposition), child);
        addSideWord(BEHIND, child, false);
    }

    private void addClause(int token) {
        var clause = words.clauses().around(token);
        add(Seen.FORM, clause.form().ordinal(), clause.passive() ? 1 : 0);
        add(Seen.CLAUSE, clause.kind().ordinal(), 0);
        add(Seen.MODAL, Hash.of(clause.modal()), 0);
        add(Seen.NEGATED, clause.negated() ? 1 : 0, 0);
        addSides(SUBJECT, clause.subjects());
        addSides(OBJECT, clause.objects());
        clause.agents().stream().limit(2).forEach(agent -> addSide(AGENT, agent));
    }

    private void addSides(int role, List<Integer> nouns) {
        if (nouns.isEmpty()) {
            add(Seen.NOBODY, role, 0);
        }
        nouns.stream().limit(3).forEach(noun -> {
            addSide(role, noun);
            addSideWord(role, noun, false);
        });
    }

    private void addSide(int role, int noun) {
        int kind = kinds.of(noun);
        add(Seen.SIDE, role, kind);
        sides.add(new int[] {role, kind});
        if (role == OBJECT) {
            company.add(Hash.mix(OBJECT, kind));
        }
    }

    private void addSideWord(int role, int noun, boolean verb) {
        var word = words.lower(noun);
        add(Seen.SIDE_WORD, role, Hash.of(word));
        add(Seen.SIDE_LEMMA, role, Hash.of(senses.lemma(word, verb)));
        if (role == OBJECT) {
            company.add(Hash.of(word));
        }
        senses.of(word, verb).stream().limit(1).forEach(sense -> {
            add(Seen.SIDE_FIELD, role, sense.field());
            if (role == OBJECT) {
                sense.kinds().stream().limit(MOST_KINDS).forEach(kind -> add(Seen.SIDE_KIND, role, kind));
            }
        });
    }

    /** The words right beside it, and all others of the sentence in no order: what it is about. */
    private void addCompany(int token) {
        for (int at = -REACH; at <= REACH; at++) {
            if (at != 0) {
                add(Seen.BESIDE, at, others.at(token + at));
            }
        }
        others.besides(token).forEach(lemma -> add(Seen.COMPANY, lemma, 0));
    }

    private void addMeaning(int token, boolean verb) {
        var meanings = senses.of(words.lower(token), verb);
        for (var sense : meanings) {
            add(Seen.FIELD, sense.field(), verb ? 1 : 0);
            sense.kinds().forEach(kind -> add(Seen.KIND, kind, 0));
        }
        for (var side : sides) {
            int seen = Hash.mix(side[0], side[1]);
            meanings.stream().limit(1).forEach(sense -> add(Seen.FIELD_SIDE, sense.field(), seen));
            for (var other : sides) {
                if (isActing(side[0]) && !isActing(other[0])) {
                    add(Seen.SIDES, seen, Hash.mix(other[0], other[1]));
                }
            }
        }
    }

    private static boolean isActing(int role) {
        return role == SUBJECT || role == OWNER || role == MODIFIER || role == AGENT;
    }

    private void addWord(int token, boolean verb) {
        int lemma = Hash.of(senses.lemma(words.lower(token), verb));
        add(Seen.WORD, Hash.of(words.lower(token)), 0);
        add(Seen.LEMMA, lemma, 0);
        add(Seen.LEMMA, lemma, verb ? 1 : 2);
        company.forEach(other -> add(Seen.LEMMA_WITH, lemma, other));
    }
}
