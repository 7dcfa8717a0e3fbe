package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.learn.IntMap;

/**
 * Trees that no person saw: a teacher proposes, and a tagger and four parsers that learned from the treebanks when to believe it
 * vote; two parsers read forwards and two backwards, and a head on which fewer than three agree is left open.
 */
final class Silver {

    private static final int EPOCHS = 5;
    private static final int EACH_WAY = 2;
    private static final int AGREED = 3;

    private final TagLearner tagger;
    private final List<ParserLearner> forwards = new ArrayList<>();
    private final List<ParserLearner> backwards = new ArrayList<>();

    private Silver(TagLearner tagger) {
        this.tagger = tagger;
    }

    /** {@code tasks} are sentences of the treebanks and what the teacher says of them. */
    static Silver of(List<Task> tasks, IntMap classes) {
        var silver = new Silver(TagLearner.taught(tasks, classes, EPOCHS, 1));
        var mirrored = tasks.stream().map(Task::mirrored).toList();
        for (int seed = 1; seed <= EACH_WAY; seed++) {
            silver.forwards.add(ParserLearner.taught(tasks, classes, EPOCHS, seed));
            silver.backwards.add(ParserLearner.taught(mirrored, classes, EPOCHS, seed));
        }
        return silver;
    }

    /** Words with tags that a plain tagger gave, as a lesson: tags and tree as most see them. */
    Lesson of(String[] words, int[] given, Hint hint) {
        int[] tags = tagger.tags(words, Optional.of(hint));
        var bare = new Lesson("", words, words, tags, given, new int[words.length], new int[words.length]);
        var votes = votes(new Task(bare, Optional.of(hint)));
        int[] heads = new int[words.length];
        int[] relations = new int[words.length];
        for (int i = 0; i < heads.length; i++) {
            int word = i;
            int head = most(votes.stream().map(vote -> vote.heads()[word]).toList());
            var agreeing = votes.stream().filter(vote -> vote.heads()[word] == head).toList();
            heads[i] = agreeing.size() < AGREED ? Lesson.UNKNOWN : head;
            relations[i] = most(agreeing.stream().map(vote -> vote.relations()[word]).toList());
        }
        return bare.withTree(heads, relations);
    }

    private List<Lesson> votes(Task task) {
        var votes = new ArrayList<Lesson>();
        forwards.forEach(parser -> votes.add(parser.parse(task)));
        var mirrored = task.mirrored();
        backwards.forEach(
                parser -> votes.add(Task.of(parser.parse(mirrored)).mirrored().lesson()));
        return votes;
    }

    /** What is said most often; of equals what is said first. */
    private static int most(List<Integer> said) {
        Map<Integer, Integer> counts = new HashMap<>();
        said.forEach(one -> counts.merge(one, 1, Integer::sum));
        int most = said.get(0);
        for (int one : said) {
            most = counts.get(one) > counts.get(most) ? one : most;
        }
        return most;
    }
}
