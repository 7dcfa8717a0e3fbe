package org.dateline.io.output;

/** A stretch of an article's text that means something: of which kind (a CSS class), and its cells in words. */
record Mark(int start, int end, Kind kind, String id, String says) implements Comparable<Mark> {

    /** In the order in which they are named where several lie over one another. */
    enum Kind {
        EVENT("v"),
        ACTOR("a"),
        RECIPIENT("r"),
        DATE("d"),
        COUNTRY("c"),
        NAME("n"),
        /** Words between quotation marks. */
        QUOTATION("q"),
        /** What somebody says, in the words of the article. */
        SPEECH("s");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }
    }

    /** In reading order; of those that begin together the longest first. */
    @Override
    public int compareTo(Mark other) {
        if (start != other.start) {
            return Integer.compare(start, other.start);
        }
        return end != other.end ? Integer.compare(other.end, end) : kind.compareTo(other.kind);
    }
}
