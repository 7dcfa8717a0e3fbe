/**
 * The first step, survey: which documents the input holds, which are to be extracted, and each of them again by its
 * place. Extracts and judges nothing.
 */
@NullMarked
package org.dateline.run.plan;

import org.jspecify.annotations.NullMarked;
