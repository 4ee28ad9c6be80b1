package org.kervan.io;

import org.kervan.io.table.TableDescription;

/**
 * One file of a folder.
 *
 * @param description what it should hold
 * @param name path relative to the folder, with forward slashes
 * @param bytes what it holds
 */
record TableFile(TableDescription description, String name, byte[] bytes) {}
