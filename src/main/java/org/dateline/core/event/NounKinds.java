package org.dateline.core.event;

import org.dateline.core.actor.ReadSentence;
import org.dateline.core.learn.Hash;
import org.dateline.core.model.EntityType;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Tag;

/**
 * What kind of somebody or something a noun is, as a number: 1 a state, 2 of a state, 3 a person, 4 another name that is known, 5 one that is not, 6 a
 * number, 7 many, 8 one; a pronoun is the hash of its word.
 */
final class NounKinds {

    private final ReadSentence words;

    NounKinds(ReadSentence words) {
        this.words = words;
    }

    int of(int noun) {
        var phrase = NounPhrase.of(words.tree(), noun);
        if (!words.countries(words.span(phrase.from(), phrase.to())).isEmpty()) {
            return words.is(noun, Tag.PROPN) || words.is(noun, Tag.ADJ) ? 1 : 2;
        }
        if (words.is(noun, Tag.PRON)) {
            return Hash.of(words.lower(noun));
        }
        var span = words.span(noun);
        for (var mention : words.mentions()) {
            if (mention.span().overlaps(span)) {
                return words.facts().entity(mention.entityNo()).type() == EntityType.PERSON ? 3 : 4;
            }
        }
        if (words.is(noun, Tag.PROPN)) {
            return 5;
        }
        return words.is(noun, Tag.NUM) ? 6 : words.isPlural(noun) ? 7 : 8;
    }
}
