package org.dateline.core.name;

/** What a token may be: 0 outside all names, odd the first token of a name, even a further one; two numbers for each {@link Kind}. */
final class Label {

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 2 * Kind.values().length;

    private Label() {}

    /** The label for a kind by its number from 1, or 0 for none. */
    static int of(int kind, boolean first) {
        return kind == 0 ? OUTSIDE : 2 * kind - (first ? 1 : 0);
    }

    static boolean isFirst(int label) {
        return label % 2 == 1;
    }

    static boolean isFurther(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** The kind of a label other than {@link #OUTSIDE}. */
    static Kind kind(int label) {
        return Kind.values()[(label - 1) / 2];
    }

    /** A further token follows only a token of the same name. */
    static boolean mayFollow(int before, int label) {
        return !isFurther(label) || before == label || before == label - 1;
    }
}
