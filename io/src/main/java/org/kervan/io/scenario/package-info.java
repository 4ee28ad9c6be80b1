/** Scenarios as JSON: read with every fault located and told at once. */
@NullMarked
package org.kervan.io.scenario;

import org.jspecify.annotations.NullMarked;
