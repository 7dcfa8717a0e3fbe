/**
 * What changed since the release before: rows added, changed and removed, why, and what came in their place. Judges
 * nothing.
 */
@NullMarked
package org.dateline.run.change;

import org.jspecify.annotations.NullMarked;
