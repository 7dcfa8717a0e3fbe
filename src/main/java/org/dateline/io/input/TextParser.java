package org.dateline.io.input;

/** Reads what a record says from its text. */
@FunctionalInterface
interface TextParser {

    Fields parse(String record) throws BrokenRecord;
}
