package org.dateline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.junit.jupiter.api.Test;

class RuleMatcherTest {

    private static final Vocabulary PLAIN = Vocabulary.load(Sentences.FILES);
    private static final Vocabulary VOCABULARY = PLAIN.with(
            "weekday",
            WordList.of(Map.of("friday", "5", "Sat.", "6", "boxing day", "B", "hold/V out", "H"), PLAIN.inflector()));

    @Test
    void findsWordsListsAndClasses() {
        assertEquals("last Friday {weekday=5}", find("last {weekday}", "It was last Friday evening"));
        assertEquals("three days {n=3}", find("{number:n} day/N", "for three days/NOUN now"));
        assertEquals("78-day {number=78}", find("{number}-day", "a 78-day war"));
        assertEquals("", find("{number}-day", "a 78 day war"));
    }

    @Test
    void listsHoldFormsOfSeveralWordsAndInflections() {
        assertEquals("Boxing Day {weekday=B}", find("{weekday}", "on Boxing Day they met"));
        assertEquals("held out {weekday=H}", find("{weekday}", "they held/VERB out long"));
    }

    @Test
    void aCapitalInTheRuleAsksForOneInTheText() {
        assertEquals("Sat. {weekday=6}", find("{weekday}", "On Sat. we sat. Right"));
        assertEquals("March", find("March", "a march in March again"));
    }

    @Test
    void optionalPartsAlternativesAndGaps() {
        assertEquals(
                "held long talks",
                find("hold/V [<DET>] [<ADJ>] (talk/N|meeting/N)", "they held/VERB long/ADJ talks/NOUN"));
        assertEquals(
                "held a meeting",
                find("hold/V [<DET>] [<ADJ>] (talk/N|meeting/N)", "they held/VERB a/DET meeting/NOUN"));
        assertEquals("called it quickly off", find("call/V {gap:0-3} off", "they called/VERB it quickly off and off"));
        assertEquals("", find("call/V {gap:0-1} off", "they called/VERB it all off"));
    }

    @Test
    void inflectionsAskForThePartOfSpeech() {
        assertEquals("", find("talk/V", "the talks/NOUN"));
        assertEquals("talks", find("talk/V", "he talks/VERB"));
        assertEquals("", find("talk/N", "he talks/VERB"));
        assertEquals("Attacked", find("attack/V", "Village Attacked/PROPN again"));
    }

    @Test
    void closePatternsNeedCloseText() {
        assertEquals("2014-15 {d4=2014} {d2=15}", find("{d4}-{d2}", "in 2014-15 as"));
        assertEquals("", find("{d4}-{d2}", "in 2014 -15 as"));
        assertEquals("2014 - 15 {d4=2014} {d2=15}", find("{d4} - {d2}", "in 2014 - 15 as"));
        assertEquals("mid-May", find("[mid-]may", "in mid-May"));
        assertEquals("the May", find("the [mid-]may", "in the May"));
    }

    @Test
    void numbersInWordsAndDigits() {
        assertEquals("twenty-five {number=25}", find("{number}", "all twenty-five left"));
        assertEquals("two hundred and six {number=206}", find("{number}", "all two hundred and six left"));
        assertEquals("three thousand five hundred {number=3500}", find("{number}", "three thousand five hundred"));
        assertEquals("1,200,000 {number=1200000}", find("{number}", "1,200,000"));
        assertEquals("2.5 {number=2.5}", find("{number}", "2.5"));
        assertEquals("two {number=2}; three {number=3}", find("{number}", "two three"));
    }

    @Test
    void theLongestOfTheLeftmostWinsUnlessThePriorityIsHigher() {
        var rules = rule("a", "last friday", 0) + rule("b", "last friday of", 0) + rule("c", "friday of may", 0);
        assertEquals("b:last Friday of", ids(rules, "the last Friday of May"));
        assertEquals("a:last Friday", ids(rules + rule("d", "last", 0), "the last Friday in May"));
        assertEquals("e:last; c:Friday of May", ids(rules + rule("e", "last", 1), "the last Friday of May"));
        assertEquals("a:last Friday", ids(rules + rule("f", "last friday", 0), "last Friday"));
    }

    @Test
    void theLoaderRefusesWhatIsNotARule() {
        refuses("an example", "- {id: a, when: b, means: {X: y}, examples: {}}");
        refuses("has no examples", "- {id: a, when: b, means: {X: y}}");
        refuses("has no id", "- {when: b, means: {X: y}, examples: {b: c}}");
        refuses("two rules", rule("a", "b", 0) + rule("a", "c", 0));
        refuses("no list or class {nothing}", rule("a", "{nothing}", 0));
        refuses("begin with a gap", rule("a", "{gap:0-2} b", 0));
        refuses("matches nothing", rule("a", "[b]", 0));
        refuses("no )", rule("a", "(b|c", 0));
        refuses("a gap goes from and to", rule("a", "b {gap:2} c", 0));
    }

    @Test
    void allThatIsWrongIsToldWithItsLine() {
        var rules =
                "# a comment\n" + rule("a", "b", 0) + rule("b", "{nothing}", 0) + "\n- {id: c}\n" + rule("a", "c", 0);
        refuses(
                "rules.yaml, line 3: b: pattern \"{nothing}\": no list or class {nothing}\n"
                        + "rules.yaml, line 5: c has no means\nrules.yaml, line 6: two rules have the id a",
                rules);
    }

    @Test
    void theTimeIsLinearWhateverTheText() {
        var pattern = "a [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] b";
        assertTimeout(
                Duration.ofMinutes(5),
                () -> assertEquals("", find(pattern, "a ".repeat(400).strip())));
    }

    @Test
    void findAllKeepsOverlaps() {
        var matcher =
                book(rule("a", "last friday", 0) + rule("b", "friday of", 0)).matcher();
        assertEquals(2, matcher.findAll(Sentences.words("last Friday of")).size());
    }

    private static void refuses(String reason, String rules) {
        var refused = assertThrows(IllegalArgumentException.class, () -> book(rules));
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused::getMessage);
    }

    private static String rule(String id, String when, int priority) {
        return "- {id: " + id + ", when: \"" + when + "\", means: {X: y}, priority: " + priority
                + ", examples: {a: b}}\n";
    }

    private static RuleBook<String> book(String rules) {
        RuleFiles files = name -> new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8));
        return RuleBook.load(files, List.of("rules.yaml"), VOCABULARY, RuleEntry::text);
    }

    private static String ids(String rules, String text) {
        return book(rules).matcher().find(Sentences.words(text)).stream()
                .map(match -> match.rule().id() + ":" + quote(text, match))
                .collect(Collectors.joining("; "));
    }

    private static String quote(String text, Match<String> match) {
        var span = Sentences.words(text).span(match.from(), match.to());
        return text.substring(span.start(), span.end());
    }

    private static String find(String pattern, String tagged) {
        var words = Sentences.words(tagged);
        var plain = tagged.replaceAll("/[A-Z]+", "");
        return book(rule("a", pattern, 0)).matcher().find(words).stream()
                .map(match -> words.span(match.from(), match.to()).in(plain) + captures(match))
                .collect(Collectors.joining("; "));
    }

    private static String captures(Match<String> match) {
        return match.captures().stream()
                .map(capture -> " {" + capture.name() + "=" + capture.value() + "}")
                .collect(Collectors.joining());
    }
}
