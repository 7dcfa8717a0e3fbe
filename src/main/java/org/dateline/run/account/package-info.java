/**
 * The account of one run, outside any release: its log and its metrics. Nothing of it enters a release.
 */
@NullMarked
package org.dateline.run.account;

import org.jspecify.annotations.NullMarked;
