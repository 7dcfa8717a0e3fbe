package org.dateline.core.model;

import java.util.Optional;

/** Who says something: the words, and the article's entity they stand for, if known. */
public record Speaker(String text, Optional<Integer> entityNo) {}
