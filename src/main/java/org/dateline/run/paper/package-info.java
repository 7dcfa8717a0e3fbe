/**
 * All papers beside the tables of a release, in their order: manifest, quality, README, citation, checksums. Refuses a
 * release whose gate failed; changes no table.
 */
@NullMarked
package org.dateline.run.paper;

import org.jspecify.annotations.NullMarked;
