package org.dateline.core.infer;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.lexicon.CountryNames;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/**
 * Whose press an article is: "The White House", "The Moscow Times", "www.gov.uk". Where a publisher says "the minister" and names no country, it may
 * be the publisher's own.
 */
final class PublisherCountries {

    private static final int MOST_WORDS = 5;
    private static final Set<String> OF_ALL_THE_WORLD =
            Set.of("ai", "am", "cc", "co", "fm", "io", "ly", "me", "tv", "ws");

    private final Map<String, CountryCode> byName = new HashMap<>();
    private final Set<String> noCountry = new HashSet<>();
    private final Map<String, CountryCode> byEnding = new HashMap<>();

    private PublisherCountries() {}

    static PublisherCountries load(RuleFiles files) {
        var publishers = new PublisherCountries();
        for (var name : CountryNames.load(files).all()) {
            var words = String.join(" ", words(name.name()));
            if (name.country().isEmpty()) {
                publishers.noCountry.add(words);
            } else if (name.kind() != MentionKind.PLACE) {
                publishers.byName.putIfAbsent(words, name.country().get());
            }
        }
        for (var country : Countries.load(files).all()) {
            country.iso2c()
                    .map(code -> code.toLowerCase(Locale.ROOT))
                    .filter(code -> !OF_ALL_THE_WORLD.contains(code))
                    .ifPresent(code -> publishers.byEnding.putIfAbsent(code, country.code()));
        }
        publishers.byEnding.put("uk", CountryCode.of("GBR"));
        return publishers;
    }

    /** What the publisher's name says, if it names one country; else the ending of the address, unless it is one that all the world uses. */
    Optional<CountryCode> of(Article article) {
        return article.publisher().flatMap(this::named).or(() -> article.url().flatMap(this::addressed));
    }

    private Optional<CountryCode> named(String publisher) {
        var words = words(publisher);
        var found = new HashSet<CountryCode>();
        for (int from = 0; from < words.length; ) {
            int to = longest(words, from);
            if (to > from) {
                Optional.ofNullable(byName.get(phrase(words, from, to))).ifPresent(found::add);
            }
            from = Math.max(to, from + 1);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Where the longest name ends that begins there; {@code from} if none does. */
    private int longest(String[] words, int from) {
        int to = Math.min(words.length, from + MOST_WORDS);
        while (to > from
                && !byName.containsKey(phrase(words, from, to))
                && !noCountry.contains(phrase(words, from, to))) {
            to--;
        }
        return to;
    }

    private static String phrase(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private Optional<CountryCode> addressed(String url) {
        try {
            var host = URI.create(url).getHost();
            return host == null
                    ? Optional.empty()
                    : Optional.ofNullable(byEnding.get(host.substring(host.lastIndexOf('.') + 1)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String[] words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").split("[^\\p{L}\\p{N}.]+");
    }
}
