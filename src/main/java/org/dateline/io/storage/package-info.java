/**
 * Where bytes are: local disk, HDFS, S3; list, open, write whole or not at all. Knows no formats.
 */
@NullMarked
package org.dateline.io.storage;

import org.jspecify.annotations.NullMarked;
