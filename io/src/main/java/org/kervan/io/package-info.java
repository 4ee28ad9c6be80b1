/**
 * Files in: a folder of tables, every fault in it, and the dataset it holds. Start at {@link org.kervan.io.DataFolder}.
 */
@NullMarked
package org.kervan.io;

import org.jspecify.annotations.NullMarked;
