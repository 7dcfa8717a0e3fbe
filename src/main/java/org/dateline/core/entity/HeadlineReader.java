package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.Sentence;

/** Reads sentences in which capitals prove nothing: only names that are known from lists or from the article's prose count. */
final class HeadlineReader {

    private final Lexicon lexicon;
    private final ArticleView article;
    private final NameBook book;

    HeadlineReader(Lexicon lexicon, ArticleView article, NameBook book) {
        this.lexicon = lexicon;
        this.article = article;
        this.book = book;
    }

    List<NameCandidate> read(Sentence sentence) {
        var found = new ArrayList<NameCandidate>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            var candidate = at(sentence, i);
            if (candidate.isPresent()) {
                found.add(candidate.get());
                i = candidate.get().to() - 1;
            }
        }
        return found;
    }

    private Optional<NameCandidate> at(Sentence sentence, int i) {
        if (!sentence.tokens().get(i).isCapitalised()) {
            return Optional.empty();
        }
        return known(sentence, i)
                .or(() -> fromBook(sentence, i))
                .or(() -> place(sentence, i))
                .or(() -> person(sentence, i));
    }

    private Optional<NameCandidate> known(Sentence sentence, int i) {
        return lexicon.known()
                .at(article.plain, sentence, i)
                .map(match ->
                        new NameCandidate(sentence, i, match.to(), match.name().type(), NameEvidence.KNOWN));
    }

    private Optional<NameCandidate> fromBook(Sentence sentence, int i) {
        return book.at(sentence, i)
                .map(match -> new NameCandidate(sentence, i, match.to(), match.type(), NameEvidence.ARTICLE));
    }

    private Optional<NameCandidate> place(Sentence sentence, int i) {
        return article.places
                .startingAt(sentence.tokens().get(i).start())
                .filter(place -> place.kind() != MentionKind.DEMONYM)
                .map(place -> {
                    int to = article.afterPlace(sentence, i);
                    var type = place.kind() == MentionKind.GOVERNMENT ? EntityType.ORGANIZATION : EntityType.LOCATION;
                    return new NameCandidate(sentence, i, to, type, NameEvidence.PLACE);
                });
    }

    private Optional<NameCandidate> person(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        if (i + 1 >= tokens.size() || !lexicon.words().isGivenName(tokens.get(i))) {
            return Optional.empty();
        }
        var next = tokens.get(i + 1);
        boolean surname = next.isCapitalised()
                && next.pos().equals("PROPN")
                && !lexicon.words().isCommon(next)
                && !lexicon.words().isNotName(next)
                && !lexicon.words().endsOrganisation(next)
                && !article.writesSmall(next);
        return surname
                ? Optional.of(new NameCandidate(sentence, i, i + 2, EntityType.PERSON, NameEvidence.GIVEN_NAME))
                : Optional.empty();
    }
}
