package org.dateline.core.syntax;

/** What a parser can do next (arc-eager): put a word on the stack, take one off, hang the top on the next word or the reverse. */
enum Move {
    SHIFT,
    REDUCE,
    LEFT,
    RIGHT
}
