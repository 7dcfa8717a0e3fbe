/**
 * Turns a source document into an article: which lines are news, title, publisher, publication date, language. Knows nothing of what the news says.
 */
@NullMarked
package org.dateline.core.article;

import org.jspecify.annotations.NullMarked;
