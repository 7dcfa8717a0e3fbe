/**
 * The command line: options to settings, settings to a run, a run to an exit code.
 */
@NullMarked
package org.dateline.run.cli;

import org.jspecify.annotations.NullMarked;
