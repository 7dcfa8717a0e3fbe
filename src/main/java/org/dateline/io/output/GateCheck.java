package org.dateline.io.output;

/** One promise that was checked before publishing: how often it is broken, and how far it could be checked if not wholly. */
public record GateCheck(String promise, long broken, String note) {

    public boolean passed() {
        return broken == 0;
    }
}
