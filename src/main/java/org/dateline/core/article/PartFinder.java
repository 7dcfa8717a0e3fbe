package org.dateline.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * Tells for every line of a text which part of the article it is. What is not clearly something else is body: a line of
 * furniture among the news does less harm than news taken for furniture.
 */
final class PartFinder {

    /** Shorter lines are repeated for other reasons than as captions of the same picture. */
    private static final int FEWEST_WORDS_OF_CAPTION = 8;

    private final LinePatterns patterns;
    private final Bylines bylines;
    private final HeadlineRuns headlineRuns;
    private final Optional<FurnitureModel> model;

    private PartFinder(
            LinePatterns patterns, Bylines bylines, HeadlineRuns headlineRuns, Optional<FurnitureModel> model) {
        this.patterns = patterns;
        this.bylines = bylines;
        this.headlineRuns = headlineRuns;
        this.model = model;
    }

    static PartFinder load(RuleFiles files) {
        return load(files, Optional.of(FurnitureModel.load(files)));
    }

    /** As lines are read before the model is asked, to learn it. */
    static PartFinder withoutModel(RuleFiles files) {
        return load(files, Optional.empty());
    }

    private static PartFinder load(RuleFiles files, Optional<FurnitureModel> model) {
        return new PartFinder(
                LinePatterns.load(files), Bylines.load(files), new HeadlineRuns(HeadlineVerbs.load(files)), model);
    }

    /** The parts in reading order; the lines before {@code titleEnd} are known to be the title. */
    List<TextPart> find(String text, int titleEnd) {
        var lines = TextLine.of(text).stream().map(LineView::of).toList();
        var parts = known(lines, titleEnd);
        model.ifPresent(learned -> learned.mark(lines, parts));
        return joined(lines, parts);
    }

    /** What patterns and forms tell; null for the other lines. */
    @Nullable
    Part[] known(List<LineView> lines, int titleEnd) {
        @Nullable Part[] parts = new Part[lines.size()];
        var opens = new boolean[lines.size()];
        for (int i = 0; i < parts.length; i++) {
            if (lines.get(i).line().span().start() < titleEnd) {
                parts[i] = Part.TITLE;
            } else {
                markByItself(lines.get(i), i, parts, opens);
            }
        }
        markRepeats(lines, parts);
        markEdges(lines, parts);
        markTitle(lines, parts);
        markOpened(lines, parts, opens);
        headlineRuns.mark(lines, parts, Edges.of(lines, parts));
        return parts;
    }

    private void markByItself(LineView line, int at, @Nullable Part[] parts, boolean[] opens) {
        if (line.isSymbol()) {
            parts[at] = Part.FURNITURE;
        }
        patterns.find(line.key(), line.words().size(), false).ifPresent(found -> {
            parts[at] = found.part();
            opens[at] = found.where() == LinePattern.Where.OPENS;
        });
    }

    /** The same long line twice, one after the other: the caption of a picture shown in several sizes. */
    private static void markRepeats(List<LineView> lines, @Nullable Part[] parts) {
        for (int i = 0; i + 1 < parts.length; i++) {
            var line = lines.get(i);
            boolean maybe = isOpen(parts[i]) && isOpen(parts[i + 1]) && line.isProse();
            if (maybe && line.words().size() >= FEWEST_WORDS_OF_CAPTION && line.saysTheSameAs(lines.get(i + 1))) {
                parts[i] = Part.CAPTION;
                parts[i + 1] = Part.CAPTION;
            }
        }
    }

    private static boolean isOpen(@Nullable Part part) {
        return part == null || part == Part.CAPTION;
    }

    private void markEdges(List<LineView> lines, @Nullable Part[] parts) {
        var edges = Edges.of(lines, parts);
        for (int i = 0; i < parts.length; i++) {
            var line = lines.get(i);
            if (parts[i] == null && edges.contains(i)) {
                var found = patterns.find(line.key(), line.words().size(), true);
                parts[i] = found.map(LinePattern::part).orElse(bylines.isByline(line) ? Part.BYLINE : null);
            }
        }
    }

    /** Without a title given apart, the first headline before the first sentence is the title, and so are its repeats. */
    private static void markTitle(List<LineView> lines, @Nullable Part[] parts) {
        var edges = Edges.of(lines, parts);
        var title = "";
        for (int i = 0; i < parts.length && parts[i] == Part.TITLE; i++) {
            title = lines.get(i).key();
        }
        for (int i = 0; i < parts.length && edges.isBefore(i); i++) {
            if (parts[i] == null && title.isEmpty() && lines.get(i).isHeadlineLike()) {
                title = lines.get(i).key();
            }
            if (parts[i] == null && lines.get(i).key().equals(title)) {
                parts[i] = Part.TITLE;
            }
        }
    }

    /** Headlines right after a line such as "Latest news" go with it; before the first sentence one is the title. */
    private static void markOpened(List<LineView> lines, @Nullable Part[] parts, boolean[] opens) {
        var edges = Edges.of(lines, parts);
        for (int i = 0; i + 1 < parts.length; i++) {
            boolean headline = lines.get(i + 1).isHeadlineLike()
                    && lines.get(i + 1).words().size() >= 4;
            if (opens[i] && parts[i + 1] == null && headline && !edges.isBefore(i)) {
                parts[i + 1] = Part.FURNITURE;
                opens[i + 1] = true;
            }
        }
    }

    /** Neighbours of one kind become one stretch. */
    private static List<TextPart> joined(List<LineView> lines, @Nullable Part[] parts) {
        var joined = new ArrayList<TextPart>();
        for (int i = 0; i < parts.length; i++) {
            Span line = lines.get(i).line().span();
            var part = parts[i] == null ? Part.BODY : parts[i];
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).part() == part) {
                joined.set(last, new TextPart(joined.get(last).span().to(line), part));
            } else {
                joined.add(new TextPart(line, part));
            }
        }
        return joined;
    }
}
