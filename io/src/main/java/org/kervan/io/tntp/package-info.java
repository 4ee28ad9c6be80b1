/**
 * Files of Transportation Networks for Research (TNTP): network, trips, flow and node files, plain or packed with gzip,
 * as they are found in public, read as a stream and written anew.
 */
@NullMarked
package org.kervan.io.tntp;

import org.jspecify.annotations.NullMarked;
