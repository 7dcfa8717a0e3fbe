package org.dateline.core.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Pages made of articles and of lines that pages put around them, each line with what it is. The same seed makes the same pages. */
final class MadePages {

    /** An article to be put into a page; its sentences are teasers on others. */
    record Source(String title, List<String> paragraphs, List<String> sentences) {

        static Source of(String title, String text) {
            var paragraphs = Arrays.stream(text.split("\\n"))
                    .map(String::strip)
                    .filter(line -> line.length() > 40)
                    .toList();
            var sentences = paragraphs.stream()
                    .flatMap(line -> Arrays.stream(line.split("(?<=[.!?][\"”]?) (?=[A-Z“\"])")))
                    .filter(line -> line.length() > 40)
                    .toList();
            return new Source(title, paragraphs, sentences);
        }
    }

    enum Kind {
        NEWS,
        FURNITURE,
        /** In the text as on real pages, but nothing is learned from it: patterns tell it. */
        ASIDE
    }

    record Line(String words, Kind kind) {}

    private static final List<String> ASKING = List.of("What happened", "Why it matters", "The background", "What comes next", "How it began", "A long road",
            "Key points:", "Who is behind it?", "By the numbers", "The bottom line", "In brief", "Reaction", "What they said", "Timeline");

    private final Random random;
    private final List<Source> sources;
    private final Map<String, List<String[]>> lines;
    private final Gaps gaps;

    MadePages(long seed, List<Source> sources, List<String[]> lines) {
        this.random = new Random(seed);
        this.sources = sources;
        this.lines = lines.stream().collect(Collectors.groupingBy(line -> line[0]));
        this.gaps = new Gaps(random, sources);
    }

    List<Line> page() {
        var page = new ArrayList<Line>();
        var source = gaps.any(sources);
        boolean bare = random.nextInt(5) == 0;
        if (random.nextBoolean()) {
            page.add(new Line(source.title(), Kind.ASIDE));
        }
        if (!bare && random.nextInt(10) < 6) {
            for (var block : List.of("topics", "staff", "meta", "share")) {
                addSome(block, "top", random.nextInt(3), page);
            }
        }
        body(source, bare, page);
        if (random.nextInt(7) == 0) {
            items(page);
        }
        if (!bare && random.nextInt(5) > 0) {
            foot(page);
        }
        return page;
    }

    private void body(Source source, boolean bare, List<Line> page) {
        var body = random.nextBoolean() ? source.sentences() : source.paragraphs();
        int most = 3 + random.nextInt(30);
        boolean parted = random.nextInt(3) == 0;
        boolean guide = random.nextInt(4) == 0;
        boolean letters = random.nextInt(12) == 0;
        for (int i = 0; i < Math.min(most, body.size()); i++) {
            if (i > 0 && !bare) {
                inside(source, page);
            }
            if (i > 0 && parted && random.nextInt(4) == 0) {
                page.add(new Line(subhead(body.get(i)), Kind.NEWS));
            }
            if (random.nextInt(guide ? 5 : 60) == 0) {
                page.add(new Line(gaps.fill(gaps.any(lines.get("guide"))[2]), Kind.NEWS));
            }
            if (random.nextInt(guide ? 20 : 60) == 0) {
                items(page);
            }
            if (random.nextInt(25) == 0) {
                list(body.get(i), page);
            } else {
                page.add(new Line(body.get(i), Kind.NEWS));
            }
            if (letters && random.nextInt(3) == 0) {
                sign(page);
            }
        }
    }

    /** Letters and short reviews end with who wrote them, and where. */
    private void sign(List<Line> page) {
        page.add(new Line(gaps.fill("{person}"), Kind.NEWS));
        if (random.nextBoolean()) {
            page.add(new Line(gaps.fill("{place}"), Kind.NEWS));
        }
    }

    /** Short lines that are news: heads of sections, items of lists, what somebody says. */
    private String subhead(String paragraph) {
        var words = paragraph.split(" ");
        int count = Math.min(words.length, 2 + random.nextInt(5));
        var some = String.join(" ", Arrays.copyOf(words, count)).replaceAll("[,.;:]$", "");
        return switch (random.nextInt(5)) {
            case 0 -> gaps.any(ASKING);
            case 1 -> (1 + random.nextInt(9)) + ". " + some;
            case 2 -> gaps.fill("{day}");
            case 3 -> titled(some);
            default -> some;
        };
    }

    private static String titled(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** A table or a list that is news: names, places, results, each line in the same way; some are long. */
    private void items(List<Line> page) {
        var way = gaps.any(lines.get("item"))[2];
        var other = gaps.any(lines.get("item"))[2];
        int count = 2 + random.nextInt(random.nextInt(4) == 0 ? 50 : 9);
        int headed = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            boolean head = headed == 0 && i % 5 == 0 || headed == 1 && i == 0;
            page.add(new Line(gaps.fill(head ? other : way), Kind.NEWS));
        }
    }

    private void list(String paragraph, List<Line> page) {
        var mark = gaps.any(List.of("", "- ", "• ", "* "));
        for (var item : paragraph.split("[,;] ")) {
            page.add(new Line(mark + item, Kind.NEWS));
        }
    }

    private void inside(Source source, List<Line> page) {
        switch (random.nextInt(42)) {
            case 0 -> addSome("signup", "inside", 1 + random.nextInt(3), page);
            case 1 -> addSome("related", "inside", 1, page);
            case 2 -> addSome("player", "inside", 1 + random.nextInt(2), page);
            case 3 -> {
                add("Related", page);
                teasers(1 + random.nextInt(3), page);
            }
            case 4 -> page.add(new Line(gaps.any(source.sentences()).replace(".", "") + " (Photo: {person}/{publisher})", Kind.ASIDE));
            case 5 -> addSome("legal", "inside", 1, page);
            case 6 -> addSome("appeal", "inside", 1 + random.nextInt(4), page);
            case 7 -> addSome("related", "inside", 1, page);
            default -> {}
        }
    }

    private void foot(List<Line> page) {
        var blocks = new ArrayList<>(List.of("staff", "signup", "topics", "related", "comments", "legal", "share", "meta", "appeal", "about", "note", "bio"));
        java.util.Collections.shuffle(blocks, random);
        addSome("bio", "foot", random.nextInt(3) == 0 ? 1 : 0, page);
        for (var block : blocks.subList(0, 1 + random.nextInt(5))) {
            int count = 1 + random.nextInt(4);
            addSome(block, "foot", block.equals("related") ? 1 : count, page);
            if (block.equals("related") || random.nextInt(6) == 0) {
                teasers(1 + random.nextInt(7), page);
            }
            if (block.equals("comments")) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    add("{person}", page);
                    add("{teaser}", page);
                }
            }
        }
    }

    /** A list is written in one way. */
    private void teasers(int count, List<Line> page) {
        if (!lines.containsKey("teaser")) {
            return;
        }
        var way = gaps.any(lines.get("teaser"))[2];
        for (int i = 0; i < count; i++) {
            add(way, page);
        }
    }

    private void addSome(String block, String where, int count, List<Line> page) {
        var fitting = lines.getOrDefault(block, List.of()).stream().filter(line -> line[1].contains(where)).toList();
        for (int i = 0; i < count && !fitting.isEmpty(); i++) {
            add(gaps.any(fitting)[2], page);
        }
    }

    private void add(String template, List<Line> page) {
        for (var line : template.split(" \\| ")) {
            page.add(new Line(gaps.fill(line), Kind.FURNITURE));
        }
    }
}
