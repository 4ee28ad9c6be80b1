/** Which ways lead from here to there, at what time, price, carbon and risk, and who says so. */
@NullMarked
package org.kervan.study.route;

import org.jspecify.annotations.NullMarked;
