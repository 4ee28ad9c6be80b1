/** What was observed of the traffic: volumes counted at places, prices and times of routes. */
@NullMarked
package org.kervan.model.count;

import org.jspecify.annotations.NullMarked;
