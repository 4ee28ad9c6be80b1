/** GeoPackage files: layers of features in an SQLite database. */
@NullMarked
package org.kervan.io.geopackage;

import org.jspecify.annotations.NullMarked;
