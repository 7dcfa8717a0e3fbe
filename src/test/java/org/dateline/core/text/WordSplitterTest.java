package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.FileNotFoundException;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.dateline.core.lexicon.RuleFiles;
import org.junit.jupiter.api.Test;

class WordSplitterTest {

    private static final RuleFiles FILES = name -> {
        var in = WordSplitterTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    @Test
    void wordByWordItSplitsAsTheModelSplitsTheSentence() {
        var model = TextModels.load(FILES).tokens;
        var splitter = new WordSplitter(model);
        var sentences = List.of(
                "\"We can't stay,\" she said (twice), in Port-au-Prince.",
                "The U.S. and the E.U. met at 5:30 p.m.; nobody else's delegates did.",
                "  He paid $1,200.50 -- or so -- to \"them\".\tThen he left...  ",
                "The U.S. and the E.U. met again, \"twice\".",
                "Siehe https://example.org/a,b;c?d=e.f und \u00a0 \u201cÇa va?\u201d \ud83d\ude00!");
        for (var sentence : sentences) {
            assertArrayEquals(new TokenizerME(model).tokenizePos(sentence), splitter.split(sentence), sentence);
        }
    }

    @Test
    void nothingButBlanksHasNoToken() {
        assertArrayEquals(
                new opennlp.tools.util.Span[0], new WordSplitter(TextModels.load(FILES).tokens).split("  \t "));
    }
}
