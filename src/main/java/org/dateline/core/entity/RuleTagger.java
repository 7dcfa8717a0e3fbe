package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.AnnotatedText;

/** Tags names by word lists and shape: prose first, then headlines with what the prose has taught. */
final class RuleTagger implements NameTagger {

    private final Lexicon lexicon;

    RuleTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Candidate> tag(AnnotatedText text, Places places) {
        var article = new ArticleView(text, places);
        var prose = AcronymDefinitions.apply(prose(text, article));
        var book = new NameBook(prose);
        var headlines = new HeadlineReader(lexicon, article, book);
        var names = new ArrayList<Candidate>();
        prose.stream().map(book::settle).filter(RuleTagger::isName).forEach(names::add);
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && Headlines.isHeadline(sentence)) {
                names.addAll(headlines.read(sentence));
            }
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return names;
    }

    private List<Candidate> prose(AnnotatedText text, ArticleView article) {
        var found = new ArrayList<Candidate>();
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && !Headlines.isHeadline(sentence)) {
                var runs = new RunFinder(lexicon, article, sentence).find();
                found.addAll(new RunCutter(lexicon, article, sentence).cut(runs));
            }
        }
        return found;
    }

    /** A single word that nothing explains is not taken; several are at least the name of something. */
    private static boolean isName(Candidate candidate) {
        return candidate.evidence() != Evidence.NONE || candidate.type() == EntityType.OTHER && candidate.length() > 1;
    }
}
