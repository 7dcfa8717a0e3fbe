package org.dateline.run.course;

/** Told how far a run has come. Called from many threads; must return at once. */
public interface Progress {

    /** A step begins; {@code total} items lie ahead, or −1 if nobody knows yet. */
    void begin(String step, long total);

    /** So many more items of the current step are done. */
    void advance(long items);

    /** A document was refused. */
    void reject();

    /** The current step is done. */
    void end();

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance(long items) {}

        @Override
        public void reject() {}

        @Override
        public void end() {}
    };
}
