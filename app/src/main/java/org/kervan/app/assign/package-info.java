/**
 * Traffic assignment on files of others: reads a network and a demand, compiles them into a flow problem of the engine,
 * solves or checks it, and writes what came out.
 */
@NullMarked
package org.kervan.app.assign;

import org.jspecify.annotations.NullMarked;
