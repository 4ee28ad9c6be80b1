/** Which projects a budget should go to, where projects help or eat each other, and how their gain may be shared. */
@NullMarked
package org.kervan.study.portfolio;

import org.jspecify.annotations.NullMarked;
