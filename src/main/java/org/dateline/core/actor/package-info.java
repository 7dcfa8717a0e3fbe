/**
 * Who is meant by a noun phrase: its country, sector and entity, whom pronouns and descriptions refer to. Knows nothing of what
 * the actors do.
 */
@NullMarked
package org.dateline.core.actor;

import org.jspecify.annotations.NullMarked;
