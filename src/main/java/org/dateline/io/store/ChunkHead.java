package org.dateline.io.store;

import java.util.List;

/** The first part of a chunk file: which documents it holds and how many bytes each takes, in the order of the bytes. */
record ChunkHead(List<Entry> entries) {

    record Entry(String key, int length, boolean article) {}
}
