package org.dateline.core.extract;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.dateline.Steps;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;

/** Has the events of a text found and tells the steps it took. Made by a counting loader. */
public final class EventWork implements ToLongFunction<String> {

    private final Engines engines;

    public EventWork() {
        RuleFiles files = name -> {
            var in = EventWork.class.getClassLoader().getResourceAsStream(name);
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in;
        };
        engines = Engines.load(files);
    }

    @Override
    public long applyAsLong(String text) {
        var extractor = new Extractor(engines);
        var named = extractor.entities(
                extractor.countries(extractor.dates(Article.example(text, Optional.empty()), List.of())));
        long before = Steps.taken();
        extractor.events(named);
        return Steps.taken() - before;
    }
}
