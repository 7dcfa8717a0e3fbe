package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Markup;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text is asked last, and says nothing that is not certain. */
class WrittenDaysTest {

    private static final Cleaner CLEANER = Cleaner.load(CleanerTest.RULES);
    private static final String NEWS = "The ministers met on Monday and agreed to meet again.\nThey signed nothing.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 March 2021\n",
                "Ministers Meet in Oslo\nBy Jane Doe\nMarch 5, 2021\n",
                "Ministers Meet in Oslo\nPublished: 5 March 2021\n",
                "OSLO, March 5, 2021 (Reuters) - ",
                "OSLO (March 5, 2021) -- ",
                "SÃO PAULO, 5 March 2021 /Wire/ -- "
            })
    void aLineThatIsADayOrADatelineWithAYear(String head) {
        assertEquals(Optional.of("2021-03-05 text"), day(head + NEWS, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, March 5 (Reuters) - ",
                "5 March 2021\n6 March 2021\n",
                "Updated 5 March 2021\n",
                "The talks of March 5, 2021 - ",
                "March 2021\n",
                "31 December 9999\n",
                "Oslo said on March 5, 2021, that "
            })
    void whatIsNotCertainIsNoDay(String head) {
        assertEquals(Optional.empty(), day(head + NEWS, List.of()));
    }

    @Test
    void whatTheSourceSaysComesFirst() {
        var claims = List.of(new DateClaim("2021-03-09", PublishedBasis.METADATA));
        assertEquals(Optional.of("2021-03-09 metadata"), day("5 March 2021\n" + NEWS, claims));
    }

    private static Optional<String> day(String text, List<DateClaim> claims) {
        var document = new SourceDocument(
                "x.txt",
                1,
                "x",
                text,
                Markup.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                claims);
        return CLEANER.clean(document).article().orElseThrow().published().map(WrittenDaysTest::inWords);
    }

    private static String inWords(PublicationDate date) {
        return date.range().start() + " " + date.basis();
    }
}
