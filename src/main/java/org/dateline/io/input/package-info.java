/**
 * What bytes mean: files to source documents, and a notice for whatever could not be read. Decides nothing about a document.
 */
@NullMarked
package org.dateline.io.input;

import org.jspecify.annotations.NullMarked;
