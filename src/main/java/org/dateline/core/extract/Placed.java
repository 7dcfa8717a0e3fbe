package org.dateline.core.extract;

import java.util.List;
import org.dateline.core.model.CountryMention;
import org.dateline.core.name.Names;

/** An article on its way: dates, names and countries found. */
public record Placed(Dated dated, Names names, List<CountryMention> countries) {}
