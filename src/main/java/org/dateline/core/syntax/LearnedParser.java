package org.dateline.core.syntax;

import org.dateline.core.learn.FeatureList;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;

/**
 * Parses from left to right in one pass, always making the move for which most speaks; the tags are those of the tokens.
 * Shares its model; not safe to share itself.
 */
public final class LearnedParser implements Parser {

    private static final Move[] MOVES = Move.values();
    private static final Relation[] RELATIONS = Relation.values();

    private static final int SUBJECT = Relation.NSUBJ.ordinal();

    /** A verb has no compounds: of "Iran arrests two" a noun is the subject if as much as that speaks for it. */
    private static final int CLOSE = 120;

    private final SyntaxModel model;
    private final FeatureList features = new FeatureList(MoveFeatures.MOST);
    private final int[] moveSums = new int[MOVES.length];
    private final int[] relationSums = new int[RELATIONS.length];

    public LearnedParser(SyntaxModel model) {
        this.model = model;
    }

    @Override
    public Tree parse(Sentence sentence) {
        int from = LeadIn.end(sentence);
        return from == 0 ? whole(sentence) : Rehanging.behind(whole(behind(sentence, from)), sentence, from);
    }

    private static Sentence behind(Sentence sentence, int from) {
        var tokens = sentence.tokens();
        return new Sentence(
                sentence.sentenceNo(),
                sentence.spanOf(from, tokens.size()),
                sentence.part(),
                tokens.subList(from, tokens.size()));
    }

    private Tree whole(Sentence sentence) {
        int size = sentence.tokens().size();
        var words = new String[size];
        var tags = new Tag[size];
        int[] tagNumbers = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = Plain.of(sentence.tokens().get(i).text());
            tags[i] = Tag.valueOf(sentence.tokens().get(i).pos());
            tagNumbers[i] = tags[i].ordinal();
        }
        var state = new ParseState(new WordForms(words, model.classes()), tagNumbers);
        while (!state.isDone()) {
            move(state);
        }
        return TwoSubjects.mended(SmallClauses.mended(DayWords.mended(
                VerbTags.mended(Roots.tree(sentence, tags, state, (head, word) -> relation(state, head, word))))));
    }

    private void move(ParseState state) {
        var only = state.only();
        var move = only != null ? only : best(state);
        int how = switch (move) {
            case LEFT -> relation(state, state.next(), state.stack(0));
            case RIGHT -> relation(state, state.stack(0), state.next());
            case SHIFT, REDUCE -> -1;
        };
        state.make(move, how);
    }

    private Move best(ParseState state) {
        MoveFeatures.add(features, state);
        model.moves().best(moveSums, features);
        Move best = null;
        for (var move : MOVES) {
            if (state.allows(move) && (best == null || moveSums[move.ordinal()] > moveSums[best.ordinal()])) {
                best = move;
            }
        }
        return best;
    }

    private int relation(ParseState state, int head, int word) {
        RelationFeatures.add(features, state, head, word);
        int best = model.relations().best(relationSums, features);
        boolean compound = RELATIONS[best] == Relation.COMPOUND && word < head && state.isFullVerb(head);
        return compound && state.isNoun(word) && relationSums[SUBJECT] >= relationSums[best] - CLOSE ? SUBJECT : best;
    }
}
