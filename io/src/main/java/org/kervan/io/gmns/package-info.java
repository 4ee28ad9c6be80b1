/**
 * Folders in the form of the General Modeling Network Specification (GMNS, Zephyr Foundation): nodes, links, zones and
 * demand as CSV files.
 */
@NullMarked
package org.kervan.io.gmns;

import org.jspecify.annotations.NullMarked;
