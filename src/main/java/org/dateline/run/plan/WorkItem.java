package org.dateline.run.plan;

import org.dateline.core.model.SourceDocument;

/** One document to extract, with the key under which the extraction store will keep what becomes of it. */
public record WorkItem(String key, SourceDocument document) {}
