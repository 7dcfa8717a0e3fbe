package org.dateline.core.event;

import java.util.Set;
import org.dateline.core.text.Token;

/** The part of speech of a word as far as the word alone tells it. */
final class SimpleTags {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            of in on at by to for from with about against between among into onto over under after before
            during through throughout across along around near off out up down since until till toward
            towards upon via within without outside inside behind beyond above below beside besides despite
            except like as than per amid amidst beneath regarding concerning including following due
            because away back forward apart ahead next according worth alongside past unlike versus amongst
            """);

    private SimpleTags() {}

    /** The tagger leaves "Kosovo's" and "didn't" in one piece; what counts is their first half. */
    static String of(Token token) {
        if (ARTICLES.contains(token.lower())) {
            return "DET";
        }
        int plus = token.pos().indexOf('+');
        var tag = plus < 0 ? token.pos() : token.pos().substring(0, plus);
        boolean strange = tag.equals("ADP")
                && !PREPOSITIONS.contains(token.lower())
                && token.text().length() > 3;
        return strange ? "NOUN" : tag;
    }
}
