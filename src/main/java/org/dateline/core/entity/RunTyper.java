package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Cuts a run where a title or a place ends inside it, and gives each piece the type its own words and neighbours tell. */
final class RunTyper {

    private static final int LONGEST_PERSON = 5;

    private final Lexicon lexicon;
    private final ArticleView article;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Candidate> found = new ArrayList<>();

    RunTyper(Lexicon lexicon, ArticleView article, Sentence sentence) {
        this.lexicon = lexicon;
        this.article = article;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    List<Candidate> type(List<Run> runs) {
        runs.forEach(run -> cut(run.from(), run.to()));
        return found;
    }

    private void cut(int from, int to) {
        if (from >= to) {
            return;
        }
        if (lexicon.titles().isPassing(tokens.get(from))) {
            cut(from + 1, to);
            return;
        }
        var known = lexicon.known().at(article.plain, sentence, from);
        if (known.isPresent() && (known.get().to() == to || !isBody(from, to))) {
            add(from, known.get().to(), known.get().name().type(), Evidence.KNOWN);
            cut(known.get().to(), to);
            return;
        }
        if (isBody(from, to)) {
            body(from, to);
            return;
        }
        for (int end = to; end > from; end--) {
            var title = lexicon.titles().endingAt(article.plain, sentence, end);
            if (title.isPresent() && !isMore(end, to)) {
                int start = Math.max(from, title.get().from());
                untitled(from, start);
                titled(end, to);
                return;
            }
        }
        untitled(from, to);
    }

    /** Whether the words before the first "of" end in the word of an organisation: "Ministry of Defence", "National Bank". */
    private boolean isBody(int from, int to) {
        int head = head(from, to);
        if (head == from && to == from + 1) {
            return false;
        }
        var token = tokens.get(head);
        boolean ofWhat = head + 1 < to;
        return lexicon.words().endsOrganisation(token)
                || ofWhat && lexicon.words().organisationOf(token);
    }

    private int head(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var word = tokens.get(i).lower();
            if (word.equals("of") || word.equals("for") || word.equals("on")) {
                return i - 1;
            }
        }
        return to - 1;
    }

    private void body(int from, int to) {
        int start = from;
        while (start > 0 && lexicon.words().isPeople(tokens.get(start - 1)) || start > 0 && demonymBefore(start)) {
            start--;
        }
        add(start, to, EntityType.ORGANIZATION, Evidence.ORGANISATION_WORD);
    }

    private boolean demonymBefore(int start) {
        return article.places
                .endingAt(tokens.get(start - 1).end())
                .filter(place -> place.kind() == MentionKind.DEMONYM)
                .isPresent();
    }

    /** "General Santos City", "King County": what looks like a title is part of a longer name. */
    private boolean isMore(int from, int to) {
        return from < to
                && (lexicon.words().endsLocation(tokens.get(to - 1))
                        || lexicon.words().endsOrganisation(tokens.get(to - 1)));
    }

    private void titled(int from, int to) {
        if (from >= to) {
            return;
        }
        if (lexicon.words().isNotName(tokens.get(from)) || lexicon.words().isCommon(tokens.get(from))) {
            untitled(from, to);
        } else {
            add(from, to, EntityType.PERSON, Evidence.TITLE);
        }
    }

    private void untitled(int from, int to) {
        if (from >= to) {
            return;
        }
        var known = lexicon.known().at(article.plain, sentence, from);
        if (known.isPresent() && known.get().to() <= to) {
            add(from, known.get().to(), known.get().name().type(), Evidence.KNOWN);
            untitled(known.get().to(), to);
            return;
        }
        var place = article.places.startingAt(tokens.get(from).start()).filter(p -> p.kind() != MentionKind.DEMONYM);
        if (place.isPresent() && !isPerson(from, to)) {
            int end = Math.min(to, article.afterPlace(sentence, from));
            if (end == to || !lexicon.words().endsLocation(tokens.get(to - 1))) {
                add(from, end, placeType(place.get().kind()), Evidence.PLACE);
                untitled(end, to);
                return;
            }
        }
        other(from, to);
    }

    private static EntityType placeType(MentionKind kind) {
        return kind == MentionKind.GOVERNMENT ? EntityType.ORGANIZATION : EntityType.LOCATION;
    }

    private boolean isPerson(int from, int to) {
        return to - from >= 2
                && to - from <= LONGEST_PERSON
                && lexicon.words().isGivenName(tokens.get(from))
                && !lexicon.words().isNotName(tokens.get(to - 1));
    }

    private void other(int from, int to) {
        int person = personAfterTitledPlace(from, to);
        if (person > from) {
            add(from, person, EntityType.LOCATION, Evidence.CONTEXT);
            add(person, to, EntityType.PERSON, Evidence.TITLE);
            return;
        }
        var last = tokens.get(to - 1);
        var first = tokens.get(from);
        if (to - from == 1) {
            single(from);
        } else if (lexicon.words().isKindOfThing(last)) {
            add(from, to, EntityType.OTHER, Evidence.SHAPE);
        } else if (lexicon.words().endsLocation(tokens.get(head(from, to)))) {
            add(from, to, EntityType.LOCATION, Evidence.LOCATION_WORD);
        } else if (isPerson(from, to)) {
            add(from, to, EntityType.PERSON, Evidence.GIVEN_NAME);
        } else if (lexicon.words().beginsLocation(first)
                || to - from == 2 && lexicon.words().compassPoint(first)
                || ofLocation(from, to)) {
            add(from, to, EntityType.LOCATION, Evidence.LOCATION_WORD);
        } else {
            unknown(from, to);
        }
    }

    /** "Mayor of Koszalin Piotr Jedlinski": where the first name begins, or {@code from}. */
    private int personAfterTitledPlace(int from, int to) {
        if (from < 2 || !tokens.get(from - 1).lower().equals("of") || !hasTitleBefore(from - 1)) {
            return from;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (lexicon.words().isGivenName(tokens.get(i))) {
                return i;
            }
        }
        return from;
    }

    private boolean hasTitleBefore(int i) {
        return lexicon.titles().endingAt(article.plain, sentence, i).isPresent();
    }

    private boolean ofLocation(int from, int to) {
        int head = head(from, to);
        return head + 1 < to && lexicon.words().locationOf(tokens.get(head));
    }

    private void unknown(int from, int to) {
        boolean words = hasOrdinaryWord(from, to);
        if (!words && hasTitleBefore(from)) {
            add(from, to, EntityType.PERSON, Evidence.TITLE);
        } else if (isSaid(to) && !words) {
            add(from, to, EntityType.PERSON, Evidence.CONTEXT);
        } else if (isPlaceByContext(from, to) && !words) {
            add(from, to, EntityType.LOCATION, Evidence.CONTEXT);
        } else if (isBodyByContext(from)) {
            add(from, to, EntityType.ORGANIZATION, Evidence.CONTEXT);
        } else if (!words && to - from <= 3 || lexicon.words().isFamilyName(tokens.get(to - 1)) && to - from == 2) {
            add(from, to, EntityType.PERSON, Evidence.SHAPE);
        } else {
            add(from, to, EntityType.OTHER, Evidence.NONE);
        }
    }

    private boolean isSaid(int to) {
        return to < tokens.size() && lexicon.words().isSaying(tokens.get(to));
    }

    private boolean isPlaceByContext(int from, int to) {
        if (from > 0 && lexicon.words().leadsToPlace(tokens.get(from - 1)) || isBeforePlace(to)) {
            return true;
        }
        int noun = from > 1 && tokens.get(from - 1).lower().equals("of") ? from - 2 : from - 1;
        return noun >= 0
                && lexicon.words().announcesPlace(tokens.get(noun))
                && !tokens.get(noun).isCapitalised();
    }

    /** "Sungai Liat, Indonesia". */
    private boolean isBeforePlace(int to) {
        return to + 1 < tokens.size()
                && tokens.get(to).text().equals(",")
                && article.afterPlace(sentence, to + 1) > to + 1;
    }

    private boolean isBodyByContext(int from) {
        return from > 0
                && lexicon.words().announcesOrganisation(tokens.get(from - 1))
                && !tokens.get(from - 1).isCapitalised();
    }

    private boolean hasOrdinaryWord(int from, int to) {
        for (var token : tokens.subList(from, to)) {
            if (lexicon.words().isCommon(token)
                    || article.writesSmall(token)
                    || !token.pos().equals("PROPN") && !token.lower().equals("-")
                    || token.text().length() > 1 && Initials.isAcronym(token.text())) {
                return true;
            }
        }
        return false;
    }

    private void single(int i) {
        var token = tokens.get(i);
        boolean proper = token.pos().equals("PROPN");
        if (lexicon.words().isNotName(token) || isBareHead(token)) {
            return;
        }
        if (lexicon.words().isCommon(token) || !proper) {
            add(i, i + 1, EntityType.OTHER, Evidence.NONE);
        } else if (Initials.isAcronym(token.text())) {
            add(i, i + 1, EntityType.ORGANIZATION, isActing(i) ? Evidence.CONTEXT : Evidence.NONE);
        } else if (lexicon.words().isGivenName(token)) {
            add(i, i + 1, EntityType.PERSON, Evidence.GIVEN_NAME);
        } else if (isSaid(i + 1)) {
            add(i, i + 1, EntityType.PERSON, Evidence.CONTEXT);
        } else if (isPlaceByContext(i, i + 1) && !article.writesSmall(token)) {
            add(i, i + 1, EntityType.LOCATION, Evidence.CONTEXT);
        } else if (isBodyByContext(i) && !article.writesSmall(token)) {
            add(i, i + 1, EntityType.ORGANIZATION, Evidence.CONTEXT);
        } else if (lexicon.words().isFamilyName(token) && !article.writesSmall(token)) {
            add(i, i + 1, EntityType.PERSON, Evidence.SHAPE);
        } else {
            add(i, i + 1, EntityType.OTHER, Evidence.NONE);
        }
    }

    /** "the CPA", "BNFL said": an unexplained acronym that stands where a body does. */
    private boolean isActing(int i) {
        return isSaid(i + 1)
                || i > 0
                        && tokens.get(i - 1).lower().equals("the")
                        && i + 1 < tokens.size()
                        && !tokens.get(i + 1).pos().equals("NOUN");
    }

    private boolean isBareHead(Token token) {
        return lexicon.words().endsOrganisation(token) || lexicon.words().endsLocation(token);
    }

    private void add(int from, int to, EntityType type, Evidence evidence) {
        found.add(new Candidate(sentence, from, to, type, evidence));
    }
}
