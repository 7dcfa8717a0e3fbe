package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Finds runs of capitalised words in a sentence of ordinary prose, with the connectors that belong inside names. */
final class RunFinder {

    private static final int MOST_PARTICLES = 2;

    private final Lexicon lexicon;
    private final ArticleView article;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Connectors connectors;

    RunFinder(Lexicon lexicon, ArticleView article, Sentence sentence) {
        this.lexicon = lexicon;
        this.article = article;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.connectors = new Connectors(lexicon.words(), tokens);
    }

    List<Run> find() {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < tokens.size(); i++) {
            int to = startsAt(i) ? end(i) : i;
            if (to > i) {
                runs.add(new Run(i, to));
                i = to - 1;
            }
        }
        return runs;
    }

    private boolean startsAt(int i) {
        if (isPrefixed(i)
                || lexicon.known().at(article.plain, sentence, i).isPresent()
                || article.afterPlace(sentence, i) > i + 1) {
            return true;
        }
        if (!isNameLike(i)) {
            return false;
        }
        return !ArticleView.isFirst(sentence, i) || isNameThoughFirst(i);
    }

    /** "al-Assad": a small prefix, a hyphen and a capital, however the tokenizer cuts it. */
    private boolean isPrefixed(int i) {
        var text = tokens.get(i).text();
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < text.length()) {
            return Character.isUpperCase(text.charAt(hyphen + 1))
                    && lexicon.words().isPrefix(NameWords.lower(text.substring(0, hyphen)));
        }
        return i + 2 < tokens.size()
                && lexicon.words().isPrefix(tokens.get(i).lower())
                && isHyphen(i + 1)
                && tokens.get(i + 2).isCapitalised();
    }

    private boolean isHyphen(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).lower().equals("-")
                && ArticleView.adjacent(sentence, i)
                && ArticleView.adjacent(sentence, i + 1);
    }

    private boolean isNameLike(int i) {
        var token = tokens.get(i);
        if (!token.isCapitalised() || token.lower().equals("i") || token.lower().startsWith("i'")) {
            return false;
        }
        return !lexicon.words().isNotName(token) || isKindOfThingInside(i) || isFieldBeforePlace(i);
    }

    /** "Statistics Norway". */
    private boolean isFieldBeforePlace(int i) {
        return i + 1 < tokens.size()
                && lexicon.words().isNationalField(tokens.get(i))
                && article.places.startingAt(tokens.get(i + 1).start()).isPresent();
    }

    /** "the Dayton Agreement", "North Macedonia": a thing's or quarter's word belongs to a name if a name stands beside it. */
    private boolean isKindOfThingInside(int i) {
        var token = tokens.get(i);
        if (!lexicon.words().isKindOfThing(token)) {
            return false;
        }
        boolean after = i + 1 < tokens.size() && isCapitalName(i + 1);
        boolean before = i > 0 && isCapitalName(i - 1);
        return before || after && lexicon.words().beginsLocation(token);
    }

    private boolean isCapitalName(int i) {
        return tokens.get(i).isCapitalised() && !lexicon.words().isNotName(tokens.get(i));
    }

    private boolean isNameThoughFirst(int i) {
        var token = tokens.get(i);
        if (article.places.startingAt(token.start()).isPresent()) {
            return true;
        }
        boolean beforeName = i + 1 < tokens.size() && isCapitalName(i + 1);
        boolean proper = token.pos().equals("PROPN");
        if (lexicon.words().isCommon(token)) {
            return proper && beforeName || beforeName && isTitleOrBody(i);
        }
        if (lexicon.words().isGivenName(token)) {
            return true;
        }
        if (article.writesSmall(token)) {
            return beforeName && proper;
        }
        boolean verb = token.pos().equals("VERB")
                || token.pos().equals("ADV")
                || token.pos().equals("ADP");
        return proper || !verb && (article.writesCapitalInside(token) || beforeName);
    }

    private boolean isTitleOrBody(int i) {
        return lexicon.titles().endingAt(article.plain, sentence, i + 1).isPresent()
                || lexicon.words().endsOrganisation(tokens.get(i))
                || lexicon.titles().isModifier(tokens.get(i));
    }

    private int end(int from) {
        int to = Math.max(afterKnown(from), from + 1);
        if (isPrefixed(from) && !tokens.get(from).text().contains("-")) {
            to = Math.max(to, from + 3);
        }
        for (int next = step(from, to); next > to; next = step(from, to)) {
            to = next;
        }
        return to;
    }

    /** The end of a known name or a place that begins at {@code from}, such as "Bosnia and Herzegovina". */
    private int afterKnown(int from) {
        int known = lexicon.known()
                .at(article.plain, sentence, from)
                .map(KnownNames.Match::to)
                .orElse(from);
        return Math.max(known, article.afterPlace(sentence, from));
    }

    /** The end of the run after one more word or connector, or {@code to} if it ends here. */
    private int step(int from, int to) {
        if (to >= tokens.size() || endsInPossessive(to)) {
            return to;
        }
        if (isNameLike(to)) {
            return Math.max(to + 1, article.afterPlace(sentence, to));
        }
        if (lexicon.words().isSuffix(tokens.get(to))) {
            return to + 1;
        }
        if (isSurnameThoughPeople(to)) {
            return to + 1;
        }
        if (isHyphen(to) && (isNameLike(to + 1) || isSmallPart(from, to + 1))) {
            return to + 2;
        }
        if (isPrefixed(to)) {
            return tokens.get(to).text().contains("-") ? to + 1 : to + 3;
        }
        int overConnector = connectors.over(from, to, this::isNameLike);
        return overConnector > to ? overConnector : overParticles(to);
    }

    /** "John Tory", "Nigel English": after a first name the word for a people is a surname. */
    private boolean isSurnameThoughPeople(int to) {
        var token = tokens.get(to);
        return token.isCapitalised()
                && lexicon.words().isPeople(token)
                && !token.lower().endsWith("s")
                && lexicon.words().isGivenName(tokens.get(to - 1));
    }

    /** "Jong-un", "Chan-ocha": what follows the hyphen in small letters. */
    private boolean isSmallPart(int from, int i) {
        var token = tokens.get(i);
        return lexicon.words().isSyllable(token)
                || token.pos().equals("PROPN")
                        && i - 1 > from
                        && lexicon.words().isGivenName(tokens.get(from));
    }

    private boolean endsInPossessive(int to) {
        var last = tokens.get(to - 1);
        return NameCandidate.isPossessive(last) && !lexicon.words().takesPossessive(last);
    }

    private int overParticles(int to) {
        int i = to;
        while (i < tokens.size() && i - to < MOST_PARTICLES && lexicon.words().isParticle(tokens.get(i))) {
            i++;
        }
        return i > to && i < tokens.size() && isNameLike(i) ? i + 1 : to;
    }
}
