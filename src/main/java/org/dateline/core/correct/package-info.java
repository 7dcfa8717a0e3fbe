/**
 * What researchers correct: {@link org.dateline.core.correct.Corrections} puts their lines into the facts of an article, and
 * into entities and events. Knows neither where the lines come from nor how facts are found or resolved.
 */
@NullMarked
package org.dateline.core.correct;

import org.jspecify.annotations.NullMarked;
