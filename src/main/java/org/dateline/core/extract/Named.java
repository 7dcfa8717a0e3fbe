package org.dateline.core.extract;

import org.dateline.core.model.Entities;

/** An article on its way: dates, countries and entities found. */
public record Named(Placed placed, Entities entities) {}
