package org.dateline.core.model;

/** One sentence of an article, numbered from 1 in reading order. */
public record SentenceSpan(int sentenceNo, Span span, Part part) {}
