package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Cuts runs into names: at known names, titles and places inside them; a body such as "Ministry of Defence" stays whole. */
final class RunCutter {

    /** Parts of speech that begin sentences but no names. */
    private static final Set<String> FUNCTIONS = Set.of("ADV", "SCONJ", "AUX", "CCONJ", "PRON", "INTJ");

    private final Lexicon lexicon;
    private final ArticleView article;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final PieceTyper pieces;
    private final List<NameCandidate> found = new ArrayList<>();

    RunCutter(Lexicon lexicon, ArticleView article, Sentence sentence) {
        this.lexicon = lexicon;
        this.article = article;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.pieces = new PieceTyper(lexicon, article, sentence);
    }

    List<NameCandidate> cut(List<Run> runs) {
        runs.forEach(run -> cut(run.from(), run.to()));
        return found;
    }

    private void cut(int from, int to) {
        if (from >= to) {
            return;
        }
        if (lexicon.titles().isPassing(tokens.get(from)) || from + 1 < to && isFunctionWord(tokens.get(from))) {
            cut(from + 1, to);
            return;
        }
        int person = personAfterBody(from, to);
        if (person > from) {
            cut(from, titleBefore(person).orElseThrow().from());
            titled(person, to);
            return;
        }
        var known = lexicon.known().at(article.plain, sentence, from);
        if (known.isPresent() && (known.get().to() == to || !isBody(from, to))) {
            add(from, known.get().to(), known.get().name().type(), NameEvidence.KNOWN);
            cut(known.get().to(), to);
            return;
        }
        if (isBody(from, to) || isNational(from, to)) {
            body(from, to);
            return;
        }
        for (int end = to; end > from; end--) {
            var title = lexicon.titles().endingAt(article.plain, sentence, end);
            if (title.isPresent() && !isMore(end, to) && !isSurname(title.get(), from)) {
                int start = Math.max(from, title.get().from());
                untitled(from, start);
                titled(end, to);
                return;
            }
        }
        untitled(from, to);
    }

    /** "If Iran", "Afterwards Ostrowska", "Does Aerovista": a capital that only the beginning of a sentence explains. */
    private boolean isFunctionWord(Token token) {
        return lexicon.words().isFunctionWord(token)
                || FUNCTIONS.contains(token.pos()) && lexicon.words().isCommon(token);
    }

    /** Where the first name begins in "House of Commons Speaker Magdalena Ostrowska", or {@code from}. */
    private int personAfterBody(int from, int to) {
        if (pieces.head(from, to) == to - 1) {
            return from;
        }
        for (int i = from + 2; i + 1 < to; i++) {
            if (lexicon.words().isGivenName(tokens.get(i))
                    && titleBefore(i).filter(title -> title.from() > from).isPresent()) {
                return i;
            }
        }
        return from;
    }

    private Optional<Titles.Title> titleBefore(int i) {
        return lexicon.titles().endingAt(article.plain, sentence, i);
    }

    /** Whether the words before the first "of" end in the word of an organisation: "Ministry of Defence", "National Bank". */
    private boolean isBody(int from, int to) {
        int head = pieces.head(from, to);
        if (head == from && to == from + 1) {
            return false;
        }
        var token = tokens.get(head);
        boolean ofWhat = head + 1 < to;
        return lexicon.words().endsOrganisation(token)
                || ofWhat && lexicon.words().organisationOf(token);
    }

    /** "Statistics Norway", "Maritime Heritage Norway Sweden": a field and a country, to the end of the run. */
    private boolean isNational(int from, int to) {
        int field = from;
        while (field + 1 < to && lexicon.words().isNationalField(tokens.get(field + 1))) {
            field++;
        }
        int end = field + 1;
        while (lexicon.words().isNationalField(tokens.get(field)) && end < to && isCountryAt(end)) {
            end = article.afterPlace(sentence, end);
        }
        return end == to && end > field + 1;
    }

    private boolean isCountryAt(int i) {
        return article.places
                .startingAt(tokens.get(i).start())
                .filter(place -> place.kind() == MentionKind.NAME)
                .isPresent();
    }

    private void body(int from, int to) {
        int start = from;
        while (start > 0 && lexicon.words().isPeople(tokens.get(start - 1)) || start > 0 && demonymBefore(start)) {
            start--;
        }
        add(start, to, EntityType.ORGANIZATION, NameEvidence.ORGANISATION_WORD);
    }

    private boolean demonymBefore(int start) {
        return article.places
                .endingAt(tokens.get(start - 1).end())
                .filter(place -> place.kind() == MentionKind.DEMONYM)
                .isPresent();
    }

    /** "Sacha Baron Cohen", "Martin Luther King Jr.": after a first name a title is a name like others. */
    private boolean isSurname(Titles.Title title, int from) {
        return title.from() > from
                && title.to() == title.from() + 1
                && tokens.get(title.from()).isCapitalised()
                && (lexicon.words().isGivenName(tokens.get(title.from() - 1))
                        || title.from() > from + 1
                                && lexicon.words().isGivenName(tokens.get(from))
                                && lexicon.words().isFamilyName(tokens.get(title.from())));
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
        boolean noPerson = lexicon.words().isNotName(tokens.get(from))
                || lexicon.words().isCommon(tokens.get(from))
                || isCountry(from, to);
        if (noPerson) {
            untitled(from, to);
        } else {
            add(from, to, EntityType.PERSON, NameEvidence.TITLE);
        }
    }

    private boolean isCountry(int from, int to) {
        return article.places
                .startingAt(tokens.get(from).start())
                .filter(place -> place.kind() == MentionKind.NAME)
                .filter(place -> article.afterPlace(sentence, from) == to)
                .isPresent();
    }

    private void untitled(int from, int to) {
        if (from >= to) {
            return;
        }
        var known = lexicon.known().at(article.plain, sentence, from);
        if (known.isPresent() && known.get().to() <= to) {
            add(from, known.get().to(), known.get().name().type(), NameEvidence.KNOWN);
            untitled(known.get().to(), to);
            return;
        }
        var place = article.places.startingAt(tokens.get(from).start()).filter(p -> p.kind() != MentionKind.DEMONYM);
        if (place.isPresent() && !pieces.isPerson(from, to)) {
            int end = Math.min(to, article.afterPlace(sentence, from));
            if (end == to || !lexicon.words().endsLocation(tokens.get(to - 1))) {
                add(from, end, placeType(place.get().kind()), NameEvidence.PLACE);
                untitled(end, to);
                return;
            }
        }
        pieces.type(from, to, found);
    }

    private static EntityType placeType(MentionKind kind) {
        return kind == MentionKind.GOVERNMENT ? EntityType.ORGANIZATION : EntityType.LOCATION;
    }

    private void add(int from, int to, EntityType type, NameEvidence evidence) {
        found.add(new NameCandidate(sentence, from, to, type, evidence));
    }
}
