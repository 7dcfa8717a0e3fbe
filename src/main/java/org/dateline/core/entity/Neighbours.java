package org.dateline.core.entity;

import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** What the words beside a name tell about its type. */
final class Neighbours {

    /** How many words may stand between "published" and the journal. */
    private static final int FARTHEST_VERB = 6;

    private final Lexicon lexicon;
    private final ArticleView article;
    private final Sentence sentence;
    private final List<Token> tokens;

    Neighbours(Lexicon lexicon, ArticleView article, Sentence sentence) {
        this.lexicon = lexicon;
        this.article = article;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    boolean hasTitleBefore(int i) {
        return lexicon.titles().endingAt(article.plain, sentence, i).isPresent();
    }

    boolean isSaid(int to) {
        return to < tokens.size() && lexicon.words().isSaying(tokens.get(to));
    }

    /** "the teacher Tervo Haakonen". */
    boolean isSomebodyBefore(int from) {
        return from > 0 && lexicon.words().isSomebody(tokens.get(from - 1));
    }

    /** "Tervo Haakonen, 43", "Tervo Haakonen won": somebody who does or is something. */
    boolean isSomebodyByWhatFollows(int to) {
        if (to >= tokens.size()) {
            return false;
        }
        var next = tokens.get(to);
        if (next.text().equals(",") || next.text().equals("(")) {
            return to + 1 < tokens.size()
                    && (tokens.get(to + 1).pos().equals("NUM")
                            || lexicon.words().followsPerson(tokens.get(to + 1))
                            || lexicon.titles()
                                    .startingAt(article.plain, sentence, to + 1)
                                    .isPresent());
        }
        return next.lower().equals("who") || next.pos().equals("VERB") && !next.isCapitalised();
    }

    boolean isPlaceByContext(int from, int to) {
        boolean published = isPublished(from);
        if (from > 0 && !published && lexicon.words().leadsToPlace(tokens.get(from - 1))
                || isBeforePlace(to)
                || article.isSecondInPlace(sentence, from)) {
            return true;
        }
        int noun = from > 1 && tokens.get(from - 1).lower().equals("of") ? from - 2 : from - 1;
        return noun >= 0
                && lexicon.words().announcesPlace(tokens.get(noun))
                && !tokens.get(noun).isCapitalised();
    }

    /** "published in", "published earlier this month in": what follows is a journal. */
    private boolean isPublished(int from) {
        for (int i = from - 2;
                i >= 0 && i >= from - FARTHEST_VERB && !tokens.get(i).lower().equals(",");
                i--) {
            if (lexicon.words().isPublishing(tokens.get(i))) {
                return i == from - 2 || tokens.get(i).lower().equals("published");
            }
        }
        return false;
    }

    /** "Sungai Liat, Indonesia", but not "According to Adomako, Ghana's president". */
    private boolean isBeforePlace(int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
            return false;
        }
        int end = article.afterPlace(sentence, to + 1);
        return end > to + 1
                && !tokens.get(end - 1).lower().endsWith("'s")
                && (end == tokens.size() || !tokens.get(end).lower().equals("'s"));
    }

    boolean isBodyByContext(int from) {
        return from > 0
                && lexicon.words().announcesOrganisation(tokens.get(from - 1))
                && !tokens.get(from - 1).isCapitalised();
    }

    /** "the CPA", "BNFL said": an unexplained acronym that stands where a body does. */
    boolean isActing(int i) {
        return isSaid(i + 1)
                || i > 0
                        && tokens.get(i - 1).lower().equals("the")
                        && i + 1 < tokens.size()
                        && !tokens.get(i + 1).pos().equals("NOUN");
    }
}
