package org.kervan.io.check;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Row;
import org.kervan.model.network.GeoPoint;

/** Distances on the WGS 84 ellipsoid. */
public final class Earth {
    private Earth() {}

    /** Length of the shortest line between two points in km (geodesic; Karney 2013). */
    public static double distanceKm(GeoPoint a, GeoPoint b) {
        return Geodesic.WGS84.Inverse(
                                a.latDegrees(), a.lonDegrees(), b.latDegrees(), b.lonDegrees(), GeodesicMask.DISTANCE)
                        .s12
                / 1000;
    }

    /** The point a row gives in its columns {@code lat} and {@code lon}, null when one of them is no such number. */
    public static @Nullable GeoPoint point(Row row) {
        Double lat = row.number("lat");
        Double lon = row.number("lon");
        return lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : new GeoPoint(lat, lon);
    }
}
