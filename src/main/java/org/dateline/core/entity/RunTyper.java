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
            if (title.isPresent()) {
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

    private void titled(int from, int to) {
        if (from >= to) {
            return;
        }
        if (lexicon.words().isNotName(tokens.get(from)) || lexicon.words().endsOrganisation(tokens.get(to - 1))) {
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
        } else if (lexicon.words().beginsLocation(first) || ofLocation(from, to)) {
            add(from, to, EntityType.LOCATION, Evidence.LOCATION_WORD);
        } else {
            unknown(from, to);
        }
    }

    private boolean ofLocation(int from, int to) {
        int head = head(from, to);
        return head + 1 < to && lexicon.words().locationOf(tokens.get(head));
    }

    private void unknown(int from, int to) {
        boolean saying = to < tokens.size() && lexicon.words().isSaying(tokens.get(to));
        boolean inPlace = from > 0 && lexicon.words().leadsToPlace(tokens.get(from - 1));
        boolean words = hasOrdinaryWord(from, to);
        if (saying && !words) {
            add(from, to, EntityType.PERSON, Evidence.CONTEXT);
        } else if (inPlace && !words) {
            add(from, to, EntityType.LOCATION, Evidence.CONTEXT);
        } else if (!words && to - from <= 3 || lexicon.words().isFamilyName(tokens.get(to - 1)) && to - from == 2) {
            add(from, to, EntityType.PERSON, Evidence.SHAPE);
        } else {
            add(from, to, EntityType.OTHER, Evidence.NONE);
        }
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
        boolean saying = i + 1 < tokens.size() && lexicon.words().isSaying(tokens.get(i + 1));
        boolean inPlace = i > 0 && lexicon.words().leadsToPlace(tokens.get(i - 1));
        if (lexicon.words().isNotName(token) || lexicon.words().isCommon(token) || isBareHead(token)) {
            return;
        }
        boolean proper = token.pos().equals("PROPN");
        if (Initials.isAcronym(token.text())) {
            add(i, i + 1, EntityType.ORGANIZATION, Evidence.NONE);
        } else if (lexicon.words().isGivenName(token) && proper) {
            add(i, i + 1, EntityType.PERSON, Evidence.GIVEN_NAME);
        } else if (saying && proper) {
            add(i, i + 1, EntityType.PERSON, Evidence.CONTEXT);
        } else if (inPlace && proper && !article.writesSmall(token)) {
            add(i, i + 1, EntityType.LOCATION, Evidence.CONTEXT);
        } else if (lexicon.words().isFamilyName(token) && proper && !article.writesSmall(token)) {
            add(i, i + 1, EntityType.PERSON, Evidence.SHAPE);
        } else {
            add(i, i + 1, EntityType.OTHER, Evidence.NONE);
        }
    }

    private boolean isBareHead(Token token) {
        return lexicon.words().endsOrganisation(token) || lexicon.words().endsLocation(token);
    }

    private void add(int from, int to, EntityType type, Evidence evidence) {
        found.add(new Candidate(sentence, from, to, type, evidence));
    }
}
