package org.dateline.core.article;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Fills the gaps of a line with what pages have there: names, days and places that nobody has, headlines and first sentences of other articles. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("piece", List.of("story", "article", "report", "page", "post")),
            Map.entry("network", List.of("Facebook", "Twitter", "X", "Instagram", "WhatsApp", "Telegram", "LinkedIn", "YouTube")),
            Map.entry("often", List.of("daily", "weekly", "morning", "free", "monthly")),
            Map.entry("topic", List.of("Politics", "World", "business", "Science", "climate change", "the economy", "Sport", "Health", "technology",
                    "courts", "Middle East", "elections", "Local news", "crime", "education", "Trade", "the environment", "Opinion", "Culture")),
            Map.entry("post", List.of("staff writer", "senior reporter", "political correspondent", "freelance journalist", "Deputy Editor", "Reporter",
                    "columnist", "data journalist", "Foreign Correspondent", "research fellow")),
            Map.entry("Sub", List.of("He", "She", "They")),
            Map.entry("sub", List.of("he", "she", "they")),
            Map.entry("obj", List.of("him", "her", "them")),
            Map.entry("pos", List.of("his", "her", "their")),
            Map.entry("weekday", List.of("weekday", "Monday", "Friday", "morning", "Sunday")),
            Map.entry("place", List.of("Varn", "Oslo", "Nairobi", "Leeds", "Accra", "New Delhi", "Ohio", "Texas", "Quito", "Port Marden", "Lagos", "Berlin")),
            Map.entry("ago", List.of("2h ago", "14 minutes ago", "3 days ago", "yesterday", "1 hour ago")));

    private static final List<String> FIRST = List.of("Jo", "Ida", "Amara", "Miguel", "Priya", "Tomas", "Lena", "Kofi", "Sarah", "Peter", "Yuki", "Nadia", "Omar", "Grace");
    private static final List<String> LAST = List.of("Lund", "Brandt", "Okafor", "Reyes", "Nair", "Havel", "Fischer", "Mensah", "Whitlock", "Sato", "Haddad", "Larkin", "O'Dell", "van Rijn");
    private static final List<String> PAPERS = List.of("Varn Post", "Harbour Times", "Daily Ledger", "Northern Courier", "News 14", "The Marden Herald", "Plainview", "WorldWire", "The Signal", "City Gazette");
    private static final List<String> MONTHS = List.of("January", "Feb.", "March", "April", "May", "June", "July", "Aug.", "September", "October", "Nov", "December");

    private final Random random;
    private final List<MadePages.Source> others;

    Gaps(Random random, List<MadePages.Source> others) {
        this.random = random;
        this.others = others;
    }

    String fill(String template) {
        return GAP.matcher(template).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String gap) {
        return switch (gap) {
            case "n" -> Integer.toString(1 + random.nextInt(random.nextBoolean() ? 9 : 60));
            case "year" -> Integer.toString(2005 + random.nextInt(20));
            case "person" -> any(FIRST) + " " + any(LAST);
            case "publisher" -> any(PAPERS);
            case "handle" -> any(FIRST).toLowerCase(java.util.Locale.ROOT) + any(LAST).toLowerCase(java.util.Locale.ROOT);
            case "domain" -> any(PAPERS).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
            case "time" -> (1 + random.nextInt(12)) + ":" + (10 + random.nextInt(50)) + any(List.of(" am", " p.m. ET", "pm GMT", " PM", ""));
            case "day" -> day();
            case "headline" -> any(others).title();
            case "teaser" -> any(any(others).sentences());
            default -> any(WORDS.get(gap));
        };
    }

    private String day() {
        int day = 1 + random.nextInt(28);
        int year = 2012 + random.nextInt(14);
        return switch (random.nextInt(4)) {
            case 0 -> any(MONTHS) + " " + day + ", " + year;
            case 1 -> day + " " + any(MONTHS) + " " + year;
            case 2 -> year + "-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(18));
            default -> "Monday, " + any(MONTHS) + " " + day + ", " + year;
        };
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
