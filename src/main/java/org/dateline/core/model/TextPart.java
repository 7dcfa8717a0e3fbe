package org.dateline.core.model;

/** A stretch of whole lines and the part of the article it belongs to. */
public record TextPart(Span span, Part part) {}
