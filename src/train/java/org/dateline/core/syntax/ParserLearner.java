package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.IntMap;
import org.dateline.core.learn.Perceptron;

/** Learns moves and relations from trees, going on from its own mistakes as it will have to when it parses. */
final class ParserLearner {

    private static final Move[] MOVES = Move.values();
    private static final int MOVE_BITS = 23;
    private static final int RELATION_BITS = 21;
    private static final int GUIDED = 10;

    private final IntMap classes;
    private final Perceptron moves = new Perceptron(MOVE_BITS, MOVES.length);
    private final Perceptron relations = new Perceptron(RELATION_BITS, Relation.values().length);
    private final FeatureList features = new FeatureList(MoveFeatures.MOST);
    private final float[] moveSums = new float[MOVES.length];
    private final float[] relationSums = new float[Relation.values().length];
    private final Random chance;

    private ParserLearner(IntMap classes, long seed) {
        this.classes = classes;
        this.chance = new Random(seed);
    }

    static ParserLearner of(List<Lesson> lessons, IntMap classes, int epochs, long seed) {
        var learner = new ParserLearner(classes, seed);
        var order = new ArrayList<>(lessons);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, learner.chance);
            for (var lesson : order) {
                learner.learn(lesson, epoch == 0);
            }
        }
        learner.moves.average();
        learner.relations.average();
        return learner;
    }

    private void learn(Lesson lesson, boolean guided) {
        var state = new ParseState(new WordForms(lesson.words(), classes), lesson.given());
        var oracle = new Oracle(lesson.heads());
        while (!state.isDone()) {
            var move = learnMove(state, oracle, guided || chance.nextInt(GUIDED) == 0);
            int how = switch (move) {
                case LEFT -> learnRelation(state, oracle, state.next(), state.stack(0), lesson);
                case RIGHT -> learnRelation(state, oracle, state.stack(0), state.next(), lesson);
                case SHIFT, REDUCE -> -1;
            };
            state.make(move, how);
        }
    }

    private Move learnMove(ParseState state, Oracle oracle, boolean guided) {
        MoveFeatures.add(features, state);
        moves.score(moveSums, features);
        int[] costs = new int[MOVES.length];
        int least = Oracle.NOT_ALLOWED;
        for (var move : MOVES) {
            costs[move.ordinal()] = oracle.cost(state, move);
            least = Math.min(least, costs[move.ordinal()]);
        }
        int said = -1;
        int right = -1;
        for (int i = 0; i < MOVES.length; i++) {
            if (costs[i] < Oracle.NOT_ALLOWED && (said < 0 || moveSums[i] > moveSums[said])) {
                said = i;
            }
            if (costs[i] == least && (right < 0 || moveSums[i] > moveSums[right])) {
                right = i;
            }
        }
        boolean wrong = costs[said] > least;
        moves.learn(features, right, wrong ? said : right);
        return MOVES[wrong && guided ? right : said];
    }

    private int learnRelation(ParseState state, Oracle oracle, int head, int word, Lesson lesson) {
        RelationFeatures.add(features, state, head, word);
        relations.score(relationSums, features);
        int said = Perceptron.best(relationSums);
        if (oracle.isRight(head, word)) {
            relations.learn(features, lesson.relations()[word], said);
        }
        return said;
    }

    Perceptron moves() {
        return moves;
    }

    Perceptron relations() {
        return relations;
    }
}
