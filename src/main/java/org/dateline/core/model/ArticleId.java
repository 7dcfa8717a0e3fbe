package org.dateline.core.model;

/** The identity of an article: {@code a} and sixteen hex digits, derived from the id its source gives it. */
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        Ids.check(value, 'a');
    }

    public static ArticleId from(String sourceId) {
        return new ArticleId(Ids.derive('a', sourceId));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
