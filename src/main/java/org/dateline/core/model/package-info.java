/**
 * The nouns of Dateline: documents, articles, mentions, extractions and what is resolved from them; the glossary of the
 * whole program. Knows neither how they are found nor how they are written.
 */
@NullMarked
package org.dateline.core.model;

import org.jspecify.annotations.NullMarked;
