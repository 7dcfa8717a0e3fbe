package org.dateline.core.place;

import org.dateline.core.model.CountryCode;

/** A first-level region of a country by the code that GeoNames gives it; regions are compared by both. */
record Region(CountryCode country, String code) {}
