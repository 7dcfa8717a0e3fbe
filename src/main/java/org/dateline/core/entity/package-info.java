/**
 * Finds persons, organisations and places and gives each one name within an article: first which words are names, then
 * which names mean the same. Knows no dates or events.
 */
@NullMarked
package org.dateline.core.entity;

import org.jspecify.annotations.NullMarked;
