package org.dateline.core.rule;

/** What a {@code {name}} of a pattern stood for: its value, from word {@code from} up to word {@code to}, excluded. */
public record Capture(String name, String value, int from, int to) {}
