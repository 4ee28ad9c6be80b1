/** What pipelines cannot carry and railways and ships might: the energy systems and the transport network together. */
@NullMarked
package org.kervan.study.couple;

import org.jspecify.annotations.NullMarked;
