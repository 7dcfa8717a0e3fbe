package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        return taught(lessons.stream().map(Task::of).toList(), classes, epochs, seed);
    }

    static ParserLearner taught(List<Task> tasks, IntMap classes, int epochs, long seed) {
        var learner = new ParserLearner(classes, seed);
        var order = new ArrayList<>(tasks);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, learner.chance);
            for (var task : order) {
                learner.learn(task, epoch == 0);
            }
            System.out.println("parser: round " + (epoch + 1) + " of " + epochs);
        }
        learner.moves.average();
        learner.relations.average();
        return learner;
    }

    private void learn(Task task, boolean guided) {
        var lesson = task.lesson();
        var state = new ParseState(new WordForms(lesson.words(), classes), lesson.given());
        var oracle = new Oracle(lesson.heads());
        while (!state.isDone()) {
            var move = learnMove(state, oracle, task, guided || chance.nextInt(GUIDED) == 0);
            int how = switch (move) {
                case LEFT -> learnRelation(state, oracle, state.next(), state.stack(0), task);
                case RIGHT -> learnRelation(state, oracle, state.stack(0), state.next(), task);
                case SHIFT, REDUCE -> -1;
            };
            state.make(move, how);
        }
    }

    private Move learnMove(ParseState state, Oracle oracle, Task task, boolean guided) {
        score(state, task);
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

    private void score(ParseState state, Task task) {
        MoveFeatures.add(features, state);
        task.hint().ifPresent(hint -> HintFeatures.addToMove(features, state, hint));
        moves.score(moveSums, features);
    }

    private int learnRelation(ParseState state, Oracle oracle, int head, int word, Task task) {
        int said = relation(state, head, word, task);
        if (oracle.isRight(head, word)) {
            relations.learn(features, task.lesson().relations()[word], said);
        }
        return said;
    }

    private int relation(ParseState state, int head, int word, Task task) {
        RelationFeatures.add(features, state, head, word);
        task.hint().ifPresent(hint -> HintFeatures.addToRelation(features, state, hint, head, word));
        relations.score(relationSums, features);
        return Perceptron.best(relationSums);
    }

    /** The words of a lesson in the tree that this parser, having learned, makes of them. */
    Lesson parse(Task task) {
        var lesson = task.lesson();
        var state = new ParseState(new WordForms(lesson.words(), classes), lesson.given());
        while (!state.isDone()) {
            score(state, task);
            Move best = null;
            for (var move : MOVES) {
                boolean better = best == null || moveSums[move.ordinal()] > moveSums[best.ordinal()];
                best = state.allows(move) && better ? move : best;
            }
            int how = switch (best) {
                case LEFT -> relation(state, state.next(), state.stack(0), task);
                case RIGHT -> relation(state, state.stack(0), state.next(), task);
                case SHIFT, REDUCE -> -1;
            };
            state.make(best, how);
        }
        int[] heads = new int[lesson.words().length];
        int[] named = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head[i] == heads.length ? -1 : state.head[i];
            named[i] = state.relation[i];
        }
        return lesson.withTree(heads, named);
    }

    Perceptron moves() {
        return moves;
    }

    Perceptron relations() {
        return relations;
    }
}
