package org.dateline.core.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Where on a page its title stands: a heading that says it, else any block that does, else the only heading of the first order. */
final class TitleBlock {

    private TitleBlock() {}

    static Optional<Block> of(List<Block> blocks, String title) {
        var wanted = letters(title);
        Predicate<Block> says =
                block -> !wanted.isEmpty() && letters(block.text()).equals(wanted);
        return first(blocks, says.and(Block::isHeading))
                .or(() -> first(blocks, says))
                .or(() -> onlyFirstHeading(blocks));
    }

    private static Optional<Block> onlyFirstHeading(List<Block> blocks) {
        var headings = blocks.stream().filter(TitleBlock::isFirstHeading).toList();
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }

    private static boolean isFirstHeading(Block block) {
        return block.owner().normalName().equals("h1");
    }

    private static Optional<Block> first(List<Block> blocks, Predicate<Block> wanted) {
        return blocks.stream().filter(wanted).findFirst();
    }

    /** The blocks after the title, unless much of what they tell stands before it. */
    static List<Block> after(List<Block> chosen, List<Block> all, Optional<Block> title) {
        int at = title.map(all::indexOf).orElse(-1);
        var before = new HashSet<>(all.subList(0, Math.max(at, 0)));
        var behind = chosen.stream().filter(block -> !before.contains(block)).toList();
        return weight(behind) * 5 >= weight(chosen) * 4 ? behind : chosen;
    }

    private static int weight(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::weight).sum();
    }

    /** What of a text counts when it is compared with a title. */
    static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
