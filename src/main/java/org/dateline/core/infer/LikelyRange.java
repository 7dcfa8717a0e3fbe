package org.dateline.core.infer;

import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;

/** Days that may be those of an event. */
record LikelyRange(DateRange range, Granularity precision, DateBasis basis) {}
