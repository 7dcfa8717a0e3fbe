package org.dateline.core.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.name.LabelledText.LabelledSentence;

/**
 * Corrects the teacher by itself: within one text a name keeps the kind it has most often there; a name of several words that
 * nearly always has one kind in all texts has it everywhere.
 */
final class Consensus {

    private static final int FEWEST = 4;
    private static final double NEARLY_ALWAYS = 0.8;

    private final Map<String, int[]> everywhere = new HashMap<>();

    static void settle(List<LabelledText> texts) {
        var consensus = new Consensus();
        texts.forEach(text -> count(text, consensus.everywhere));
        texts.forEach(consensus::settle);
    }

    private static void count(LabelledText text, Map<String, int[]> counts) {
        for (var sentence : text.sentences()) {
            for (var name : sentence.names()) {
                counts.computeIfAbsent(sentence.words(name), words -> new int[4])[kind(name)]++;
            }
        }
    }

    private static int kind(KindSpan name) {
        return name.kind().ordinal() + 1;
    }

    private void settle(LabelledText text) {
        var here = new HashMap<String, int[]>();
        count(text, here);
        for (var sentence : text.sentences()) {
            for (var name : sentence.names()) {
                settle(sentence, name, here.get(sentence.words(name)));
            }
        }
    }

    private void settle(LabelledSentence sentence, KindSpan name, int[] here) {
        int usual = usual(everywhere.get(sentence.words(name)));
        int most = most(here);
        if (usual > 0 && name.to() - name.from() > 1) {
            sentence.relabel(name, usual);
        } else if (here[most] * 3 > sum(here) * 2) {
            sentence.relabel(name, most);
        }
    }

    private static int usual(int[] counts) {
        int most = most(counts);
        return sum(counts) >= FEWEST && counts[most] >= NEARLY_ALWAYS * sum(counts) ? most : 0;
    }

    private static int most(int[] counts) {
        int most = 1;
        for (int kind = 2; kind < counts.length; kind++) {
            most = counts[kind] > counts[most] ? kind : most;
        }
        return most;
    }

    private static int sum(int[] counts) {
        return counts[1] + counts[2] + counts[3];
    }
}
