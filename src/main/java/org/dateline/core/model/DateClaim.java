package org.dateline.core.model;

/** A publication date as somebody states it, not yet read: {@code "2022-04-29"}, {@code "April 2022"}. */
public record DateClaim(String value, PublishedBasis basis) {}
