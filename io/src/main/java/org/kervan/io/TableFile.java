package org.kervan.io;

import org.jspecify.annotations.Nullable;
import org.kervan.io.table.TableDescription;

/**
 * One file of a folder.
 *
 * @param description what it should hold
 * @param name path relative to the folder, with forward slashes
 * @param bytes what it holds, null when it could not be read
 */
record TableFile(TableDescription description, String name, byte @Nullable [] bytes) {}
