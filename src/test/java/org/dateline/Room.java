package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A room of the house: which rooms it may use, and which libraries are at home in it. */
record Room(List<String> mayUse, List<String> libraries) {

    static Builder room(String name, String... mayUse) {
        return new Builder(name, List.of(mayUse));
    }

    static final class Builder {

        private final String name;
        private final List<String> mayUse;
        private final List<String> libraries = new ArrayList<>();

        private Builder(String name, List<String> mayUse) {
            this.name = name;
            this.mayUse = mayUse;
        }

        Builder owns(String... packages) {
            libraries.addAll(List.of(packages));
            return this;
        }

        Map.Entry<String, Room> build() {
            return Map.entry(name, new Room(mayUse, libraries));
        }
    }
}
