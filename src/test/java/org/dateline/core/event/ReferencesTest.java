package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.model.Article;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a later sentence means where that is plain, and nobody where it is not. */
class ReferencesTest {

    private static final Engines ENGINES = Engines.load(Articles.FILES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's foreign minister Ada Kovač came home on Monday. The minister condemned Niger.                 | TCD/Ada Kovač > NER
            Chad's foreign minister Ada Kovač came home. The minister condemned Mali. She condemned Niger.                    | TCD/Ada Kovač > NER
            President Ali Omar of Chad and President Musa Bello of Niger dined. The president condemned Norway.  | none > NOR
            NATO opened a base. The alliance condemned Norway.                                                  | none/NATO > NOR
            The European Union and NATO dined in Oslo. The bloc condemned Mali.                                  | none/European Union > MLI
            Chad's Interior Ministry closed the port. The ministry condemned Norway.                             | TCD/Chad's Interior Ministry > NOR
            Chad's Interior Ministry closed the port. The education ministry condemned Norway.                   | TCD > NOR
            Chad and Niger quarrelled for years. Both countries condemned Norway.                                | TCD, NER > NOR
            Chad, Mali and Niger quarrelled for years. Both countries condemned Norway.                          | none > NOR
            Chadian President Ali Omar dined with Nigerien President Musa Bello. The two leaders condemned Mali. | TCD/Ali Omar, NER/Musa Bello > MLI
            The government of Chad raised taxes. The government condemned Niger.                                 | TCD > NER
            The governments of Chad and Mali raised taxes. The government condemned Niger.                       | none > NER
            Norway and Sweden closed the port. They condemned Niger.                                             | NOR, SWE > NER
            The Norwegian foreign ministry closed the port. It condemned Niger.                                  | NOR > NER
            """)
    void theOneWhoCanBeMeantIsMeant(String text, String sides) {
        var extraction = new Extractor(ENGINES).extract(Article.example(text, Optional.empty()), List.of());
        var events = extraction.events();
        assertEquals(sides, line(extraction, events.get(events.size() - 1)));
    }

    private static String line(Extraction extraction, EventMention event) {
        return side(extraction, event, Role.ACTOR) + " > " + side(extraction, event, Role.RECIPIENT);
    }

    private static String side(Extraction extraction, EventMention event, Role role) {
        return event.participants().stream()
                .filter(side -> side.role() == role)
                .map(side -> side.country().map(Object::toString).orElse("none")
                        + name(extraction, side).map(name -> "/" + name).orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** Of persons and bodies only: the name of a country says nothing more. */
    private static Optional<String> name(Extraction extraction, Participant side) {
        return side.entityNo()
                .map(no -> extraction.entities().get(no))
                .filter(entity -> entity.type() != org.dateline.core.model.EntityType.LOCATION)
                .map(entity -> entity.name());
    }
}
