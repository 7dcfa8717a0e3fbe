/**
 * Infers when and where what an article reports has happened, where the clause itself does not say. Reads what the other rooms
 * have found in one article; knows no other article and no text of its own.
 */
@NullMarked
package org.dateline.core.infer;

import org.jspecify.annotations.NullMarked;
