package org.dateline.core.infer;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.core.model.Extraction;

/** Which sentences of an article stand in one paragraph; they are counted from 1. */
final class ArticleParagraphs {

    private final int[] numbers;

    ArticleParagraphs(Extraction extraction) {
        var text = extraction.article().text();
        var sentences = extraction.sentences();
        this.numbers = new int[sentences.size() + 1];
        for (int no = 2; no <= sentences.size(); no++) {
            int from = sentences.get(no - 2).span().start();
            int to = sentences.get(no - 1).span().start();
            numbers[no] =
                    numbers[no - 1] + (text.substring(from, Math.max(from, to)).indexOf('\n') < 0 ? 0 : 1);
        }
    }

    int number(int sentenceNo) {
        return numbers[sentenceNo];
    }

    boolean areOne(int one, int other) {
        return numbers[one] == numbers[other];
    }

    /** The other sentences of its paragraph. */
    List<Integer> besides(int sentenceNo) {
        int from = sentenceNo;
        int to = sentenceNo;
        while (from > 1 && areOne(from - 1, sentenceNo)) {
            from--;
        }
        while (to < numbers.length - 1 && areOne(to + 1, sentenceNo)) {
            to++;
        }
        return IntStream.rangeClosed(from, to)
                .filter(no -> no != sentenceNo)
                .boxed()
                .toList();
    }
}
