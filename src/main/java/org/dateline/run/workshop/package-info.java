/**
 * What the steps of a run work with, made once: rules, engines and their version, own files, store, input and output.
 * Knows no step.
 */
@NullMarked
package org.dateline.run.workshop;

import org.jspecify.annotations.NullMarked;
