package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.EntityType;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;

/** Tags names by word lists and shape and by the learned model: prose first, then headlines with what the prose has taught. */
final class ArticleTagger implements NameTagger {

    private final Lexicon lexicon;

    ArticleTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<NameCandidate> tag(AnnotatedText text, Names names, Places places) {
        var article = new ArticleView(text, places);
        var votes = new Votes(names, lexicon.words(), text);
        var merging = new Merging(lexicon, article);
        var prose = AcronymDefinitions.apply(sorted(prose(text, article, votes, merging)));
        var book = new NameBook(prose);
        var headlines = new HeadlineReader(lexicon, article, book);
        var tagged = new ArrayList<NameCandidate>();
        prose.stream()
                .map(book::settle)
                .filter(candidate -> isName(candidate, places))
                .forEach(tagged::add);
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && CapitalLines.isHeadline(sentence)) {
                tagged.addAll(merging.merge(headlines.read(sentence), votes.names(sentence)));
            }
        }
        tagged.removeIf(this::isWordInCapitals);
        var settled = new Extents(lexicon, article).settle(sorted(tagged));
        var typed = OneType.settle(settled, lexicon, text);
        var teams = sorted(Teams.settle(typed, lexicon.words(), article, text));
        return sorted(ShortBodies.addTo(Credits.settle(teams), lexicon.words(), text));
    }

    private List<NameCandidate> prose(AnnotatedText text, ArticleView article, Votes votes, Merging merging) {
        var found = new ArrayList<NameCandidate>();
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && !CapitalLines.isHeadline(sentence)) {
                var runs = new RunFinder(lexicon, article, sentence).find();
                var ruled = new RunCutter(lexicon, article, sentence).cut(runs);
                found.addAll(merging.merge(ruled, votes.names(sentence)));
            }
        }
        return found;
    }

    /** "ICE HOCKEY": no agency, though it has an acronym of that sort. */
    private boolean isWordInCapitals(NameCandidate name) {
        return name.length() == 1
                && name.evidence() == NameEvidence.KNOWN
                && lexicon.words().isWordToo(name.tokens().get(0))
                && CapitalLines.isShouted(name.sentence());
    }

    private static List<NameCandidate> sorted(List<NameCandidate> names) {
        return names.stream().sorted(Comparator.comparing(NameCandidate::span)).toList();
    }

    /** A single word that nothing explains is not taken; several are at least the name of something, unless of a people. */
    private boolean isName(NameCandidate candidate, Places places) {
        if (candidate.type() == EntityType.OTHER && places.isPeople(candidate.span())) {
            return false;
        }

        boolean opening = ArticleView.isFirst(candidate.sentence(), candidate.from())
                && candidate.length() == 2
                && lexicon.words().isCommon(candidate.tokens().get(0));
        if (opening && candidate.type() == EntityType.OTHER) {
            return false;
        }
        return candidate.evidence() != NameEvidence.NONE
                || candidate.type() == EntityType.OTHER && candidate.length() > 1;
    }
}
