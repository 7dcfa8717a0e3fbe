/**
 * Finds persons and organisations and gives each one name within an article. Knows no dates or events.
 */
@NullMarked
package org.dateline.core.entity;

import org.jspecify.annotations.NullMarked;
