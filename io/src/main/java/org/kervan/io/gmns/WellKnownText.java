package org.kervan.io.gmns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.model.network.GeoPoint;

/** Lines in well-known text; the many ways in which public folders write them. */
final class WellKnownText {
    private static final Pattern LINE = Pattern.compile("(?i)\\s*(MULTI)?LINESTRING\\s*Z?\\s*\\(+([^()]*)\\)+\\s*");

    private WellKnownText() {}

    /**
     * The points of a line between its ends, the ends left out; none when the text is no single line. A line drawn from
     * the far end is turned.
     */
    static List<GeoPoint> between(String text, GeoPoint from, GeoPoint to) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            return List.of();
        }
        List<GeoPoint> points = new ArrayList<>();
        for (String point : line.group(2).split(",", -1)) {
            String[] numbers = point.strip().split("\\s+");
            try {
                double lon = Double.parseDouble(numbers[0]);
                double lat = Double.parseDouble(numbers[Math.min(1, numbers.length - 1)]);
                if (numbers.length < 2 || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
                    return List.of();
                }
                points.add(new GeoPoint(lat, lon));
            } catch (NumberFormatException noLine) {
                return List.of();
            }
        }
        if (points.size() < 3) {
            return List.of();
        }
        boolean turned = squared(points.getFirst(), to) + squared(points.getLast(), from)
                < squared(points.getFirst(), from) + squared(points.getLast(), to);
        List<GeoPoint> inner = points.subList(1, points.size() - 1);
        return turned ? inner.reversed() : inner;
    }

    private static double squared(GeoPoint a, GeoPoint b) {
        double lat = a.latDegrees() - b.latDegrees();
        double lon = a.lonDegrees() - b.lonDegrees();
        return lat * lat + lon * lon;
    }
}
