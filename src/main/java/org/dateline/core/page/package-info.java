/**
 * What a web page says: its metadata and, of all the text on it, the lines that are the article. Knows markup, not news; which lines
 * of a text are body, byline or furniture is decided elsewhere.
 */
@NullMarked
package org.dateline.core.page;

import org.jspecify.annotations.NullMarked;
