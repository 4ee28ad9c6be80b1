/** Choices of projects under a budget: read, and answered as a document. */
@NullMarked
package org.kervan.app.portfolio;

import org.jspecify.annotations.NullMarked;
