package org.dateline.core.name;

import java.util.List;
import java.util.Map;

/** The names of one text as the model takes them, by the number of the sentence; none in furniture. */
public final class Names {

    private final Map<Integer, List<NameModel.Name>> bySentence;

    Names(Map<Integer, List<NameModel.Name>> bySentence) {
        this.bySentence = Map.copyOf(bySentence);
    }

    /** In reading order, without overlap; tokens are counted from the beginning of the sentence. */
    public List<NameModel.Name> in(int sentenceNo) {
        return bySentence.getOrDefault(sentenceNo, List.of());
    }
}
