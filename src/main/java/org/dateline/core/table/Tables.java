package org.dateline.core.table;

import java.util.List;

/** All tables of a release, in the order in which users meet them. */
public final class Tables {

    private static final List<Table<?>> ALL = List.of(
            Table.of(ArticleRow.class),
            Table.of(SentenceRow.class),
            Table.of(DateRow.class),
            Table.of(CountryMentionRow.class),
            Table.of(ArticleCountryRow.class),
            Table.of(CountryRow.class),
            Table.of(EntityRow.class),
            Table.of(EntityMentionRow.class),
            Table.of(EventMentionRow.class),
            Table.of(EventParticipantRow.class),
            Table.of(EventCountRow.class),
            Table.of(PlaceRow.class),
            Table.of(EventRow.class),
            Table.of(EventEvidenceRow.class),
            Table.of(StoryRow.class),
            Table.of(StoryArticleRow.class),
            Table.of(QuotationRow.class),
            Table.of(NoticeRow.class),
            Table.of(CorrectionRow.class),
            Table.of(RemovedRow.class));

    private Tables() {}

    public static List<Table<?>> all() {
        return ALL;
    }

    /** The table of a name. */
    public static Table<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }
}
