package org.dateline.core.entity;

/** Tokens that hang together by their capitals and the small words between them; not yet one name. */
record Run(int from, int to) {}
