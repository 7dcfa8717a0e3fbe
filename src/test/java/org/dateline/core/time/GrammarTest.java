package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.PhraseWalk;
import org.dateline.core.rule.PhraseWalk.Said;
import org.dateline.core.rule.Rule;
import org.dateline.core.text.AnnotatedText;
import org.junit.jupiter.api.Test;

/** Whatever the rules can read, and whatever day it is counted from, the columns of a date say the same thing. */
class GrammarTest {

    private static final int MORE_PHRASES = 10;
    private static final int DAYS_A_PHRASE = 3;
    private static final int SHOWN = 40;

    /** Members of the classes that rules name: the first and last that are allowed, the usual, in digits and in words. */
    private static final List<String> SAMPLES = List.of(
            ("0 1 2 3 4 7 9 10 12 13 19 20 28 29 30 31 32 39 40 52 53 59 60 82 99 100 365 480 999 1000 1066 1492 1581"
                            + " 1582 1583 1599 1600 1700 1900 1914 1999 2000 2016 2020 2024 2026 2099 2100 2199 9999"
                            + " 10000 12000 1,000 1,200,000 2.5 0.5 00 01 02 05 07 09 1st 2nd 3rd 4th 20th 21st 22nd 31st"
                            + " 01st first second third fourth twelfth twentieth thirtieth twenty-first thirty-first one"
                            + " two three five ten eleven twelve nineteen twenty twenty-five ninety-nine May Rome rome")
                    .split(" "));

    private static final List<String> OF_SEVERAL_WORDS =
            List.of("two hundred", "two hundred and five", "three thousand", "one million");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 14),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(1900, 3, 1),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2027, 1, 3),
            LocalDate.of(2016, 5, 31),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(1583, 1, 1),
            LocalDate.of(9998, 12, 31),
            LocalDate.of(9999, 12, 31));

    private final Random random = new Random(20240214);
    private final Map<String, String> wrong = new TreeMap<>();
    private final Set<String> spoken = new TreeSet<>();
    private final Set<Object> agreed = new HashSet<>();
    private final List<List<Said>> said = new ArrayList<>();
    private int seen;

    @Test
    void daysPrecisionAndBothNotationsAgreeInWhateverTheRulesCanRead() {
        var samples = new ArrayList<>(SAMPLES);
        samples.addAll(OF_SEVERAL_WORDS);
        var walk = new PhraseWalk(TimeVocabulary.load(Reader.FILES), samples, random);
        for (var rule : Reader.FINDER.rules()) {
            for (var pattern : rule.entry().when()) {
                walk.phrases(pattern, MORE_PHRASES).forEach(phrase -> read(rule, phrase));
            }
        }
        assertEquals("", wrong.values().stream().limit(SHOWN).collect(Collectors.joining("\n")));
        assertTrue(seen > 50_000, () -> "only " + seen + " dates");
        assertEquals(Set.of(), silent(), "rules that no phrase of their own wakes");
    }

    private Set<String> silent() {
        return Reader.FINDER.rules().stream()
                .filter(rule -> !rule.entry().means().equals("NoTime"))
                .map(Rule::id)
                .filter(id -> !spoken.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void read(Rule<TimeRule> rule, List<Said> phrase) {
        said.add(phrase);
        var texts = List.of(plain(rule, "They/PRON met/VERB", phrase), strange(rule, phrase));
        for (var text : texts) {
            check(text, Optional.empty());
            for (int i = 0; i < DAYS_A_PHRASE; i++) {
                check(text, Optional.of(published(DAYS.get(random.nextInt(DAYS.size())))));
            }
        }
    }

    private PublicationDate published(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> Reader.published(DateRange.of(Year.from(day)), Granularity.YEAR);
            case 1 -> Reader.published(DateRange.of(YearMonth.from(day)), Granularity.MONTH);
            default -> Reader.published(DateRange.of(day), Granularity.DAY);
        };
    }

    private void check(AnnotatedText text, Optional<PublicationDate> published) {
        int end = 0;
        for (var mention : find(text, published)) {
            seen++;
            spoken.add(mention.ruleId());
            var broken = agreed.add(facts(mention)) ? Agreement.broken(mention) : Optional.<String>empty();
            if (mention.span().start() < end) {
                broken = Optional.of("it overlaps the one before");
            }
            end = mention.span().end();
            broken.ifPresent(reason -> note(reason, mention, text.text() + published.map(PublicationDate::range)));
        }
    }

    private List<TimeMention> find(AnnotatedText text, Optional<PublicationDate> published) {
        try {
            return Reader.FINDER.find(text, published);
        } catch (RuntimeException bug) {
            wrong.putIfAbsent("a bug: " + bug.getStackTrace()[1], bug + " in: " + text.text());
            return List.of();
        }
    }

    private void note(String reason, TimeMention mention, String where) {
        var kind = mention.ruleId() + " " + reason.replaceAll("\\d", "0");
        wrong.putIfAbsent(kind, reason + ": " + mention + " in: " + where);
    }

    /** All but the place where it stands. */
    private static Object facts(TimeMention mention) {
        return List.of(
                mention.type(),
                mention.timexValue(),
                mention.edtf(),
                mention.range(),
                mention.precision(),
                mention.anchorText().isPresent(),
                mention.status(),
                mention.ruleId());
    }

    private AnnotatedText plain(Rule<TimeRule> rule, String start, List<Said> phrase) {
        return sentence(rule, new TaggedText(), start, phrase).say("./PUNCT").end();
    }

    /** In a plan, after another date, before another date, in the telling of a war, beside another phrase. */
    private AnnotatedText strange(Rule<TimeRule> rule, List<Said> phrase) {
        var text = new TaggedText();
        return switch (random.nextInt(7)) {
            case 0 -> plain(rule, "They/PRON will/AUX meet/VERB", phrase);
            case 1 -> {
                text.say("They/PRON left/VERB on/ADP 29/NUM February/PROPN 2020/NUM ./PUNCT");
                yield sentence(rule, text, "They/PRON came/VERB back/ADV", phrase)
                        .say("./PUNCT")
                        .end();
            }
            case 2 ->
                sentence(rule, text, "They/PRON stayed/VERB", phrase)
                        .say("to/ADP 30/NUM June/PROPN 1968/NUM ./PUNCT")
                        .end();
            case 3 -> {
                for (int year = 1861; year < 1868; year++) {
                    text.say("In/ADP May/PROPN " + year + "/NUM they/PRON fought/VERB ./PUNCT");
                }
                yield sentence(rule, text, "They/PRON fled/VERB", phrase)
                        .say("./PUNCT")
                        .end();
            }
            case 4 ->
                sentence(rule, text, "They/PRON stayed/VERB", phrase)
                        .say("to/ADP")
                        .say(said.get(random.nextInt(said.size())))
                        .say("./PUNCT")
                        .end();
            case 5 -> plain(rule, "They/PRON met/VERB twice/ADV", phrase);
            default ->
                sentence(rule, text.say(said.get(random.nextInt(said.size()))), "of/ADP", phrase)
                        .say("./PUNCT")
                        .end();
        };
    }

    /** The phrase among the words that its rule asks for. */
    private TaggedText sentence(Rule<TimeRule> rule, TaggedText text, String start, List<Said> phrase) {
        var asked = rule.meaning().surroundings();
        if (!asked.after().contains("^") || asked.after().size() > 1 && random.nextBoolean()) {
            if (!asked.opensClause()) {
                text.say(start);
            }
            any(asked.after()).ifPresent(word -> text.say(word + "/ADP"));
            if (asked.afterAmount()) {
                text.say("twice/ADV");
            }
        }
        var words = new ArrayList<>(phrase);
        any(asked.tags()).ifPresent(tag -> {
            var first = words.get(0);
            words.set(0, new Said(first.text(), first.close(), tag));
        });
        text.say(words);
        any(asked.before()).ifPresent(word -> text.say(word + "/NOUN"));
        if (asked.beforePlural()) {
            text.say("borders/NOUN");
        }
        if (asked.opensClause()) {
            text.say("miners/NOUN left/VERB");
        }
        if (asked.figures()) {
            text.say("with/ADP profits/NOUN");
        }
        return text;
    }

    private Optional<String> any(Set<String> words) {
        var sorted = words.stream().filter(word -> !word.equals("^")).sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(random.nextInt(sorted.size())));
    }
}
