package org.dateline.core.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No article makes more work than is allowed; what was found until then is kept, and a notice says from where on nothing was read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadTest {

    private static final RuleFiles FILES = name -> {
        var in = UnreadTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final String SENTENCE = "Chadian troops attacked rebels in Niger on Monday. ";
    private static final int WORDS_OF_SENTENCE = 9;

    private final Engines engines = Engines.load(FILES);

    @Test
    void anArticleIsReadAsFarAsItsWordsAreAllowed() {
        var whole = read(SENTENCE.repeat(20), Long.MAX_VALUE);
        assertEquals(List.of(), codes(whole));
        assertEquals(20, whole.events().size());

        var some = read(SENTENCE.repeat(20), 5 * WORDS_OF_SENTENCE);
        assertEquals(List.of(NoticeCode.NOT_READ_TO_END), codes(some));
        assertEquals(whole.article().text(), some.article().text());
        assertEquals(20, some.sentences().size());
        assertEquals(whole.events().subList(0, 5), some.events());
        assertEquals(whole.times().subList(0, 5), some.times());

        var notice = some.notices().get(0);
        assertEquals("nothing was read from sentence 6 on", notice.message());
        assertEquals(Optional.of(5 * SENTENCE.length()), notice.charStart());
    }

    @Test
    void sentencesFullOfEventsAreReadForAllButEventsInTheEnd() {
        var text = "Troops in Chad attacked rebels, police arrested him, soldiers killed villagers. ".repeat(20);
        long words = read(text, Long.MAX_VALUE).sentences().size() * 16L;
        var some = read(text, words);
        assertEquals(List.of(NoticeCode.NOT_READ_TO_END), codes(some));
        assertTrue(some.notices().get(0).message().startsWith("no events were read from sentence "));
        assertEquals(20, some.countries().size());
        assertTrue(some.events().size() > 2 && some.events().size() < 30);
    }

    @Test
    void whatIsReadAgainEndsAtTheSamePlace() {
        assertEquals(read(SENTENCE.repeat(20), 100), read(SENTENCE.repeat(20), 100));
    }

    private Extraction read(String text, long mostWords) {
        return new Extractor(engines, mostWords).extract(Article.example(text, Optional.empty()), List.of());
    }

    private static List<NoticeCode> codes(Extraction extraction) {
        return extraction.notices().stream().map(Notice::code).toList();
    }
}
