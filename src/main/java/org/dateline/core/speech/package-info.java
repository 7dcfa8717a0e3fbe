/**
 * Who says what: verbs of saying with speaker and content, and quotations. Knows trees; must not know who the speakers are.
 */
@NullMarked
package org.dateline.core.speech;

import org.jspecify.annotations.NullMarked;
