package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Reads numbers: "1,200", "two dozen", "hundreds", "at least 12", "between 20 and 25". */
final class NumberWords {

    /** A number on tokens {@code from} to {@code to - 1}, the words that open it or make it rough among them; {@code last} is its last figure. */
    record Number(int from, int to, int last, Optional<Integer> low, Optional<Integer> high, boolean exact) {}

    private record Plain(int to, int low, int high) {}

    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,9}");
    private static final int LEAST_SCALE = 100;
    private static final int MOST_WORDS = 4;
    private static final int MOST = 1_000_000_000;
    private static final String AND = "and";
    private static final List<String> TO = List.of("to", "-", "\u2013", "or");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> scales = new HashMap<>();
    private final Map<String, int[]> vague = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();

    private NumberWords() {}

    static NumberWords load(RuleFiles files) {
        var words = new NumberWords();
        for (var row : Tsv.read(files, "rules/words/numbers.tsv").rows()) {
            int value = Integer.parseInt(row.get("value"));
            (value < LEAST_SCALE ? words.numbers : words.scales).put(row.get("form"), value);
        }
        for (var row : Tsv.read(files, "rules/event/numbers.tsv").rows()) {
            for (var word : row.list("words")) {
                switch (row.get("kind")) {
                    case "scale" -> words.scales.put(word, Integer.parseInt(row.get("low")));
                    case "vague" ->
                        words.vague.put(
                                word, new int[] {Integer.parseInt(row.get("low")), Integer.parseInt(row.get("high"))});
                    default -> words.before.put(word, row.get("kind"));
                }
            }
        }
        return words;
    }

    /** All numbers of a sentence, in reading order. */
    List<Number> in(ReadSentence words) {
        var found = new ArrayList<Number>();
        for (int i = 0; i < words.size(); ) {
            var number = at(words, i);
            number.ifPresent(found::add);
            i = number.map(Number::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Number> at(ReadSentence words, int from) {
        for (int length = MOST_WORDS; length > 0; length--) {
            var kind = before.get(phrase(words, from, from + length));
            if (kind != null) {
                int number = from + length;
                return plain(words, number).map(read -> opened(kind, from, read));
            }
        }
        if (words.lower(from).equals("between")) {
            return plain(words, from + 1)
                    .flatMap(low -> plain(words, low.to())
                            .or(() -> words.lower(low.to()).equals(AND) ? plain(words, low.to() + 1) : Optional.empty())
                            .map(high -> range(from, low, high)));
        }
        return plain(words, from)
                .map(low -> TO.contains(words.lower(low.to()))
                        ? plain(words, low.to() + 1)
                                .filter(high -> high.low() > low.high())
                                .map(high -> range(from, low, high))
                                .orElseGet(() -> closed(from, low))
                        : closed(from, low));
    }

    private static Number opened(String kind, int from, Plain read) {
        var low = Optional.of(read.low());
        var high = Optional.of(read.high());
        var none = Optional.<Integer>empty();
        return switch (kind) {
            case "least" -> new Number(from, read.to(), read.to() - 1, low, none, false);
            case "above" -> new Number(from, read.to(), read.to() - 1, Optional.of(read.low() + 1), none, false);
            case "most" -> new Number(from, read.to(), read.to() - 1, none, high, false);
            case "below" -> new Number(from, read.to(), read.to() - 1, none, Optional.of(read.high() - 1), false);
            default -> new Number(from, read.to(), read.to() - 1, low, high, false);
        };
    }

    private static Number range(int from, Plain low, Plain high) {
        return new Number(from, high.to(), high.to() - 1, Optional.of(low.low()), Optional.of(high.high()), false);
    }

    private static Number closed(int from, Plain read) {
        return new Number(
                from,
                read.to(),
                read.to() - 1,
                Optional.of(read.low()),
                Optional.of(read.high()),
                read.low() == read.high());
    }

    private Optional<Plain> plain(ReadSentence words, int from) {
        for (int length = MOST_WORDS; length > 0; length--) {
            var bounds = vague.get(phrase(words, from, from + length));
            if (bounds != null) {
                return Optional.of(new Plain(from + length, bounds[0], bounds[1]));
            }
        }
        int at = words.lower(from).equals("a") && scales.containsKey(words.lower(from + 1)) ? from + 1 : from;
        var first = at > from ? Optional.of(1) : figure(words.lower(from));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long value = first.get();
        int to = at > from ? at : from + 1;
        var ones = tens(words, from, to);
        if (ones.isPresent()) {
            value += ones.get();
            to += 2;
        }
        while (scales.containsKey(words.lower(to)) && value <= MOST) {
            value *= scales.get(words.lower(to++));
        }
        return value > MOST ? Optional.empty() : Optional.of(new Plain(to, (int) value, (int) value));
    }

    /** "12", "1,200", "twelve", "twenty-two". */
    private Optional<Integer> figure(String word) {
        if (FIGURES.matcher(word).matches()) {
            return Optional.of(Integer.parseInt(word.replace(",", "")));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            var tens = numbers.get(word.substring(0, hyphen));
            var ones = numbers.get(word.substring(hyphen + 1));
            return tens == null || ones == null || tens < 20 || ones > 9 ? Optional.empty() : Optional.of(tens + ones);
        }
        return Optional.ofNullable(numbers.get(word));
    }

    /** The "two" of "twenty-two" where the hyphen is a token of its own. */
    private Optional<Integer> tens(ReadSentence words, int from, int to) {
        var tens = numbers.get(words.lower(from));
        var ones = numbers.get(words.lower(to + 1));
        boolean one = tens != null
                && tens >= 20
                && ones != null
                && ones < 10
                && words.lower(to).equals("-");
        return one ? Optional.of(ones) : Optional.empty();
    }

    private static String phrase(ReadSentence words, int from, int to) {
        if (to > words.size()) {
            return "";
        }
        var phrase = new StringBuilder(words.lower(from));
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(words.lower(i));
        }
        return phrase.toString();
    }
}
