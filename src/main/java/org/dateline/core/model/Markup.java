package org.dateline.core.model;

/** How a document's text is written. */
public enum Markup {
    /** Plain text. */
    NONE,
    /** A web page or a piece of one; which of it is the article is yet to be found. */
    HTML
}
