package org.dateline.core.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;

/**
 * Finds persons, organisations and places, and gives each one name within an article. Safe to share between threads; the
 * same text and places always give the same entities.
 */
public final class EntityFinder {

    private final Lexicon lexicon;
    private final NameTagger tagger;

    private EntityFinder(Lexicon lexicon, NameTagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    public static EntityFinder load(RuleFiles files) {
        var lexicon = Lexicon.load(files);
        return new EntityFinder(lexicon, new ArticleTagger(lexicon));
    }

    /**
     * The entities of the news sentences of {@code text}; {@code tagged} and {@code places} are the names and
     * country mentions of the same text, and
     * {@code published} tells which of the things that are so for some years only were so then.
     */
    public Entities find(
            AnnotatedText text, Names tagged, List<CountryMention> places, Optional<PublicationDate> published) {
        var index = new Places(places);
        var own = new OwnReader(lexicon.own(), text, published);
        var names = sorted(own.correct(text, tagger.tag(text, tagged, index)));
        var groups = sorted(lexicon.peoples().addTo(names, text, index));
        var all = sorted(new BareTitles(lexicon.titles()).addTo(groups, text));
        return new Canonicaliser(lexicon, text, all, index, own, published).settle();
    }

    private static List<NameCandidate> sorted(List<NameCandidate> names) {
        return names.stream().sorted(Comparator.comparing(NameCandidate::span)).toList();
    }
}
