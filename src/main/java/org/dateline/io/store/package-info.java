/**
 * The extraction store: one immutable file per chunk, named by its content. A cache of what was extracted, never the truth.
 */
@NullMarked
package org.dateline.io.store;

import org.jspecify.annotations.NullMarked;
