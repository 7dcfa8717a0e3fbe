package org.dateline.core.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.NounPhrase;

/** Knows which country a noun phrase belongs to, by the names in it and right behind it. */
final class Belonging {

    private static final Set<String> FLEEING = Set.of("fleeing", "escaping", "displaced", "expelled", "deported");
    private static final Set<String> BACKED = Set.of(
            "backed",
            "supported",
            "sponsored",
            "funded",
            "trained",
            "armed",
            "born",
            "made",
            "brokered",
            "mediated",
            "occupied",
            "held",
            "speaking",
            "style");

    private static final Set<String> TURNED = Set.of("pro-", "anti-", "non-");

    private final ReadSentence words;
    private final ArticleFacts facts;
    private final int sentenceNo;

    Belonging(ReadSentence words, ArticleFacts facts) {
        this.words = words;
        this.facts = facts;
        this.sentenceNo = words.sentenceNo();
    }

    /** Whether the phrase names a people that lives elsewhere too. */
    boolean isPeople(Span core, NounPhrase phrase) {
        return isEthnic(core) || isPeopleOf(phrase);
    }

    /** "the Albanians of Serbia". */
    private boolean isPeopleOf(NounPhrase phrase) {
        var head = words.span(phrase.head(), phrase.head() + 1);
        return words.lower(phrase.head() + 1).equals("of")
                && phrase.to() > phrase.head() + 2
                && facts.countries(sentenceNo, head).stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.DEMONYM);
    }

    /** "ethnic Turks in Bulgaria" are of Bulgaria. */
    private boolean isEthnic(Span core) {
        return words.tokensIn(core).anyMatch(i -> words.lower(i).equals("ethnic"));
    }

    /** The country named in the phrase behind its noun. */
    Optional<CountryCode> behind(Span core, Span whole) {
        return facts.countries(sentenceNo, whole).stream()
                .filter(mention -> !core.overlaps(mention.span()))
                .map(CountryMention::country)
                .findFirst();
    }

    /** Without those that only stand behind somebody, or whom somebody is for or against: "Chadian-backed rebels", "pro-Chadian rebels". */
    List<CountryMention> countries(Span span) {
        return facts.countries(sentenceNo, span).stream()
                .filter(mention -> isOwn(mention.span()))
                .toList();
    }

    /** Whether somebody with this name in their words is of it. */
    private boolean isOwn(Span name) {
        return !isBacker(name) && !isTurnedTo(name);
    }

    /** "pro-Chadian", "anti-Chadian", "non-Chadian". */
    private boolean isTurnedTo(Span mention) {
        return IntStream.range(0, words.size())
                .filter(i -> words.span(i).contains(mention) && words.span(i).start() < mention.start())
                .mapToObj(words::lower)
                .anyMatch(word -> TURNED.contains(word.substring(0, word.indexOf('-') + 1)));
    }

    private boolean isBacker(Span mention) {
        int next = 0;
        while (next < words.size() && words.span(next, next + 1).start() < mention.end()) {
            next++;
        }
        boolean open = next > 0 && words.text(next - 1).endsWith("-");
        int linked = words.lower(next).equals("-") ? next + 1 : open ? next : -1;
        return linked >= 0 && BACKED.contains(words.lower(linked));
    }

    Optional<CountryCode> country(Span core, Span whole, Optional<EntityMention> entity, Optional<String> sector) {
        if (sector.filter(code -> code.equals("IGO") || code.equals("NGO")).isPresent()) {
            return Optional.empty();
        }
        return countries(core).stream()
                .map(CountryMention::country)
                .findFirst()
                .or(() -> entity.filter(mention -> isOwn(mention.span()))
                        .flatMap(mention -> facts.entity(mention.entityNo()).country()))
                .or(() -> countries(whole).stream().map(CountryMention::country).findFirst())
                .or(() -> fled(whole));
    }

    /** "refugees fleeing the war in Chad". */
    private Optional<CountryCode> fled(Span whole) {
        int behind = words.firstFrom(whole.end());
        if (!FLEEING.contains(words.lower(behind))) {
            return Optional.empty();
        }
        var flight = words.span(behind, Math.min(words.size(), behind + 10));
        return countries(flight).stream().map(CountryMention::country).findFirst();
    }
}
