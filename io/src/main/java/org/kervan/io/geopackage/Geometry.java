package org.kervan.io.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.kervan.model.network.GeoPoint;

/** Lines as GeoPackage binary: a header with the box around the line, then well-known binary (OGC 06-103r4, section 8). */
final class Geometry {
    private static final int HEADER_BYTES = 8;
    private static final int BOX_BYTES = 4 * Double.BYTES;
    private static final int WKB_HEADER_BYTES = 1 + 2 * Integer.BYTES;
    private static final byte LITTLE_ENDIAN = 1;
    /** Bits: little-endian header (1), a box of minimum and maximum x and y (1 shifted by one). */
    private static final byte FLAGS = 0b00000011;

    private static final int LINE_STRING = 2;

    private Geometry() {}

    /** A line of longitudes and latitudes in degrees. */
    static byte[] line(List<GeoPoint> points, int srs) {
        int size = HEADER_BYTES + BOX_BYTES + WKB_HEADER_BYTES + points.size() * 2 * Double.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(FLAGS).putInt(srs);
        for (double edge : box(points)) {
            bytes.putDouble(edge);
        }
        bytes.put(LITTLE_ENDIAN).putInt(LINE_STRING).putInt(points.size());
        for (GeoPoint point : points) {
            bytes.putDouble(point.lonDegrees()).putDouble(point.latDegrees());
        }
        return bytes.array();
    }

    /** Least and greatest longitude, least and greatest latitude. */
    static double[] box(List<GeoPoint> points) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (GeoPoint point : points) {
            box[0] = Math.min(box[0], point.lonDegrees());
            box[1] = Math.max(box[1], point.lonDegrees());
            box[2] = Math.min(box[2], point.latDegrees());
            box[3] = Math.max(box[3], point.latDegrees());
        }
        return box;
    }
}
