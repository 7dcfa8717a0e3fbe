package org.dateline.core.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountryCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherCountriesTest {

    private static final PublisherCountries PUBLISHERS = PublisherCountries.load(
            name -> PublisherCountriesTest.class.getClassLoader().getResourceAsStream(name));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The White House        | -                              | USA
            The Nairobi Gazette    | -                              | KEN
            -                      | https://www.example.gov.uk/a/1 | GBR
            Harbour Gazette        | https://news.example.pe/b      | PER
            Harbour Gazette        | https://news.example.com/b     | -
            -                      | https://example.io/c           | -
            Peru and Chile Weekly  | -                              | -
            -                      | no address                     | -
            """)
    void theNameSaysWhoseItIsElseTheAddress(String publisher, String url, String country) {
        var article = new Article(
                ArticleId.from("a"),
                "a",
                "a.txt",
                1,
                Optional.ofNullable(url),
                Optional.ofNullable(publisher),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                List.of());
        assertEquals(Optional.ofNullable(country).map(CountryCode::of), PUBLISHERS.of(article));
    }
}
