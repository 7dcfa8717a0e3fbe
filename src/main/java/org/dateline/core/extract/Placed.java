package org.dateline.core.extract;

import java.util.List;
import org.dateline.core.model.CountryMention;

/** An article on its way: dates and countries found. */
public record Placed(Dated dated, List<CountryMention> countries) {}
