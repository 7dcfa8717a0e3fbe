package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileNotFoundException;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** News of our own in many languages, and English that is short, odd or full of foreign names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageFinderTest {

    private static final RuleFiles FILES = name -> {
        var in = LanguageFinderTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    /** Not static: its model is large, and the tests of all rooms share one memory. */
    private final LanguageFinder finder = new LanguageFinder(FILES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The foreign minister of Norway said on Monday that talks with Sweden would go on until the end of the week.",
                "en | MANILA: Police seized arms worth PHP 3 million in a raid on a farmhouse near Davao; nobody was hurt and two men fled.",
                "de | Der Außenminister sagte am Montag, die Gespräche mit Schweden würden bis zum Ende der Woche fortgesetzt.",
                "fr | Le ministre des Affaires étrangères a déclaré lundi que les discussions avec la Suède se poursuivraient toute la semaine.",
                "es | El ministro de Exteriores dijo el lunes que las conversaciones con Suecia seguirán hasta el fin de semana.",
                "pt | O ministro das Relações Exteriores disse na segunda-feira que as conversas com a Suécia continuarão até sexta.",
                "it | Il ministro degli Esteri ha detto lunedì che i colloqui con la Svezia andranno avanti fino alla fine della settimana.",
                "nl | De minister van Buitenlandse Zaken zei maandag dat de gesprekken met Zweden tot het einde van de week doorgaan.",
                "sv | Utrikesministern sade på måndagen att samtalen med Norge kommer att fortsätta till slutet av veckan.",
                "tr | Dışişleri bakanı pazartesi günü İsveç ile görüşmelerin hafta sonuna kadar süreceğini söyledi ve heyet Oslo'ya gitti.",
                "id | Menteri luar negeri mengatakan pada hari Senin bahwa pembicaraan dengan Swedia akan berlanjut hingga akhir pekan ini.",
                "sw | Waziri wa mambo ya nje alisema Jumatatu kwamba mazungumzo na Uswidi yataendelea hadi mwisho wa wiki hii.",
                "ru | Министр иностранных дел заявил в понедельник, что переговоры со Швецией продолжатся до конца недели.",
                "ar | قال وزير الخارجية يوم الاثنين إن المحادثات مع السويد ستستمر حتى نهاية الأسبوع وإن الوفد سيعود إلى أوسلو",
                "zh | 外交部长星期一表示,与瑞典的会谈将持续到本周末,代表团随后将返回奥斯陆,双方还将讨论渔业和边境贸易问题,并签署一项新的协议。",
                "fa | وزیر امور خارجه روز دوشنبه گفت که گفت‌وگوها با سوئد تا پایان هفته ادامه خواهد داشت و هیئت به اسلو بازمی‌گردد",
            })
    void theLanguageOfAFewLinesIsTold(String language, String text) {
        assertEquals(Optional.of(language), finder.find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya",
                "Lula vence Bolsonaro",
                "Beyoncé, Shakira and Rosalía in Paris",
                "",
                "12345 67890 2021-03-05",
                "ok ok ok"
            })
    void whatIsTooShortHasNone(String text) {
        assertEquals(Optional.empty(), finder.find(text));
    }

    @Test
    void aForeignNoteAroundAnArticleDoesNotCount() {
        var news = "The court in Lisbon ordered that the two men who had been held since May be freed. ".repeat(20);
        assertEquals(
                Optional.of("en"),
                finder.find("Leia também: a notícia em português para os nossos leitores de todo o mundo.\n" + news));
    }

    @ParameterizedTest
    @CsvSource({
        "English,en",
        "eng,en",
        "EN,en",
        "en_GB,en-GB",
        "en-us,en-US",
        "Deutsch,de",
        "German,de",
        "fre,",
        "xx,",
        "'',",
        "Portuguese,pt"
    })
    void namesOfLanguagesBecomeTags(String name, String tag) {
        assertEquals(Optional.ofNullable(tag), LanguageTags.declared(name));
    }
}
