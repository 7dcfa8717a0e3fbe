package org.dateline.core.infer;

import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;

/** The days on which something happened, where they come from, and how likely that is right, from 0 to 1. */
public record LikelyDays(DateRange range, Granularity precision, DateBasis basis, double confidence) {}
