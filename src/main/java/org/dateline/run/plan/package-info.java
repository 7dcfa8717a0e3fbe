/**
 * What a run is: its settings, the engine built once, and the steps as plain functions shared by every driver.
 */
@NullMarked
package org.dateline.run.plan;

import org.jspecify.annotations.NullMarked;
