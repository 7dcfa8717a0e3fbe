package org.dateline.core.syntax;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well the learned tagger and parser read a treebank, and how fast. */
final class TreebankScore {

    private static final Set<Relation> CORE =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ, Relation.OBL_AGENT);

    private int tokens;
    private int tags;
    private int heads;
    private int labels;
    private int coreSaid;
    private int coreGold;
    private int coreRight;

    /** Tags, UAS, LAS, core arcs of a CoNLL-U file: all documents, then those whose name has "_news_". */
    static List<String> of(Path file, SyntaxModel model) {
        var lessons = Lesson.read(file);
        var all = new TreebankScore();
        var news = new TreebankScore();
        var tagger = new LearnedTagger(model);
        var parser = new LearnedParser(model);
        for (var lesson : lessons) {
            var tree = parser.parse(Treebank.sentence(lesson.words(), tagger));
            all.add(lesson, tree);
            if (lesson.document().contains("_news_")) {
                news.add(lesson, tree);
            }
        }
        var lines = new ArrayList<String>();
        lines.add("all  " + all.line());
        if (news.tokens > 0) {
            lines.add("news " + news.line());
        }
        lines.add(String.format(Locale.ROOT, "%,.0f tokens per CPU-second", speed(lessons, tagger, parser)));
        return lines;
    }

    private static double speed(List<Lesson> lessons, LearnedTagger tagger, LearnedParser parser) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = threads.getCurrentThreadCpuTime();
            int tokens = 0;
            for (var lesson : lessons) {
                tokens += parser.parse(Treebank.sentence(lesson.words(), tagger)).size();
            }
            best = Math.max(best, tokens * 1e9 / (threads.getCurrentThreadCpuTime() - start));
        }
        return best;
    }

    private void add(Lesson lesson, Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            var gold = Relation.values()[lesson.relations()[i]];
            boolean head = tree.head(i) == lesson.heads()[i];
            boolean right = head && tree.relation(i) == gold;
            tokens++;
            tags += tree.tag(i).ordinal() == lesson.tags()[i] ? 1 : 0;
            heads += head ? 1 : 0;
            labels += right ? 1 : 0;
            coreSaid += CORE.contains(tree.relation(i)) ? 1 : 0;
            coreGold += CORE.contains(gold) ? 1 : 0;
            coreRight += right && CORE.contains(gold) ? 1 : 0;
        }
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%,d tokens: tags %.2f, UAS %.2f, LAS %.2f, core arcs F1 %.3f",
                tokens,
                100.0 * tags / tokens,
                100.0 * heads / tokens,
                100.0 * labels / tokens,
                2.0 * coreRight / (coreSaid + coreGold));
    }
}
