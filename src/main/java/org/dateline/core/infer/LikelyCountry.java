package org.dateline.core.infer;

import org.dateline.core.model.CountryCode;

/** A country in which something happened, and how likely that is right, from 0 to 1. */
public record LikelyCountry(CountryCode country, double confidence) {}
