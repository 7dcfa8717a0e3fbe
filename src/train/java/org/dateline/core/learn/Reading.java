package org.dateline.core.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Markup;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.dateline.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with every happening it tells, coded by hand; {@code own} if it was written to be coded. Offsets are code points into the article's text. */
public record Reading(
        String id, String title, String body, Optional<String> published, Optional<String> publisher, boolean own, List<Happening> happenings) {

    /** What somebody read: the types that can be defended, when, where, the countries of either side (of those who act together all on both), and every place where it is told. */
    public record Happening(
            Set<String> types,
            boolean doubtful,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            boolean daysAreSure,
            Optional<String> country,
            Set<String> actors,
            Set<String> recipients,
            List<Side> actorSides,
            List<Side> recipientSides,
            List<int[]> mentions) {

        Happening at(List<int[]> others) {
            return new Happening(types, doubtful, first, last, daysAreSure, country, actors, recipients, actorSides, recipientSides, others);
        }
    }

    /** Somebody as the reader names them, with their country and sector. */
    public record Side(String name, Optional<String> country, Optional<String> sector) {}

    private static final String PIECE = "#";
    private static final int PIECES = 3;
    private static final int SHORTEST_PIECE = 60;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All readings of all {@code .jsonl} files of a folder, in the order of their names. */
    public static List<Reading> readAll(Path folder) {
        try (var files = Files.list(folder)) {
            var readings = new ArrayList<Reading>();
            for (var file : files.filter(name -> name.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    readings.add(of(JSON.readTree(line)));
                }
            }
            return readings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The dated ones, but at most so many of one publisher, that no manner of telling outweighs the others. */
    public static List<Reading> atMost(int ofOnePublisher, List<Reading> readings) {
        var byPublisher = new TreeMap<String, List<Reading>>();
        readings.stream()
                .filter(reading -> reading.published().isPresent())
                .forEach(reading -> byPublisher
                        .computeIfAbsent(reading.publisher().orElse(""), name -> new ArrayList<>())
                        .add(reading));
        return byPublisher.values().stream()
                .flatMap(all -> all.stream()
                        .sorted(Comparator.comparingInt(reading -> reading.id().hashCode()))
                        .limit(ofOnePublisher))
                .toList();
    }

    /** The readings, and of each that is not our own a few paragraphs as texts of their own: the same words, and nothing around them. */
    public static List<Reading> withPieces(List<Reading> readings) {
        var all = new ArrayList<>(readings);
        readings.stream().filter(reading -> !reading.own()).forEach(reading -> all.addAll(reading.pieces()));
        return all;
    }

    private List<Reading> pieces() {
        var paragraphs = new ArrayList<Reading>();
        int from = title.isEmpty() ? 0 : title.codePointCount(0, title.length()) + 2;
        for (var paragraph : body.split("\n")) {
            int to = from + paragraph.codePointCount(0, paragraph.length());
            if (paragraph.length() >= SHORTEST_PIECE) {
                paragraphs.add(new Reading(id + PIECE + from, "", paragraph, published, publisher, own, within(from, to)));
            }
            from = to + 1;
        }
        java.util.Collections.shuffle(paragraphs, new java.util.Random(id.hashCode()));
        return paragraphs.subList(0, Math.min(PIECES, paragraphs.size()));
    }

    private List<Happening> within(int from, int to) {
        var inside = new ArrayList<Happening>();
        for (var happening : happenings) {
            var mentions = happening.mentions().stream()
                    .filter(mention -> from <= mention[0] && mention[1] <= to)
                    .map(mention -> new int[] {mention[0] - from, mention[1] - from})
                    .toList();
            if (!mentions.isEmpty()) {
                inside.add(happening.at(mentions));
            }
        }
        return inside;
    }

    private static Reading of(JsonNode node) {
        var happenings = new ArrayList<Happening>();
        node.get("happenings").forEach(happening -> happenings.add(happening(happening)));
        var source = node.get("source");
        return new Reading(
                node.get("id").asString(),
                text(source, "title").orElse(""),
                source.get("text").asString(),
                text(node, "published_on"),
                text(node, "publisher"),
                node.has("manner"),
                happenings);
    }

    private static Happening happening(JsonNode node) {
        var types = new HashSet<String>();
        types.add(node.get("type").asString());
        if (node.has("alt") && node.get("alt").isArray()) {
            node.get("alt").forEach(alt -> types.add(alt.asString()));
        }
        var mentions = new ArrayList<int[]>();
        node.get("mentions")
                .forEach(mention -> mentions.add(
                        new int[] {mention.get("start").asInt(), mention.get("end").asInt()}));
        return new Happening(
                types,
                node.has("doubtful") && node.get("doubtful").asBoolean(false),
                text(node, "date_start").map(LocalDate::parse),
                text(node, "date_end").map(LocalDate::parse),
                !node.has("date_sure") || node.get("date_sure").asBoolean(true),
                text(node, "country"),
                sides(node, "actors", "recipients"),
                sides(node, "recipients", "actors"),
                named(node, "actors", "recipients"),
                named(node, "recipients", "actors"),
                mentions);
    }

    /** The countries of a side; if nobody is acted upon, those of all who act. */
    private static Set<String> sides(JsonNode node, String role, String other) {
        var countries = new HashSet<String>();
        boolean together = node.get("recipients").isEmpty() && node.get("actors").size() > 1;
        for (var name : together ? List.of(role, other) : List.of(role)) {
            node.get(name).forEach(side -> text(side, "country").ifPresent(countries::add));
        }
        return countries;
    }

    /** Those on a side; if nobody is acted upon, all who act. */
    private static List<Side> named(JsonNode node, String role, String other) {
        var sides = new ArrayList<Side>();
        boolean together = node.get("recipients").isEmpty() && node.get("actors").size() > 1;
        for (var name : together ? List.of(role, other) : List.of(role)) {
            node.get(name).forEach(side -> sides.add(new Side(text(side, "name").orElse(""), text(side, "country"), text(side, "sector"))));
        }
        return sides;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull()).map(JsonNode::asString).filter(value -> !value.isEmpty());
    }

    public SourceDocument document() {
        var none = Optional.<String>empty();
        return new SourceDocument(
                id,
                1,
                id,
                body,
                Markup.NONE,
                title.isEmpty() ? none : Optional.of(title),
                none,
                publisher,
                none,
                none,
                published.map(day -> List.of(new DateClaim(day.substring(0, 10), PublishedBasis.METADATA))).orElse(List.of()));
    }

    /** The happenings that the words of the event's trigger tell; {@code text} is the article's. */
    public Stream<Happening> toldBy(EventMention event, String text) {
        return toldBy(event.trigger(), text);
    }

    /** The same of words; {@code trigger} is where they stand in {@code text}. */
    public Stream<Happening> toldBy(Span trigger, String text) {
        int start = text.codePointCount(0, trigger.start());
        int end = text.codePointCount(0, trigger.end());
        return happenings.stream()
                .filter(happening -> happening.mentions().stream()
                        .anyMatch(mention -> mention[0] < end && start < mention[1]));
    }

    /** A number by which articles are put into folds; pieces stay with their article. */
    public int number() {
        return Math.floorMod(id.split(PIECE)[0].hashCode(), 1000);
    }
}
