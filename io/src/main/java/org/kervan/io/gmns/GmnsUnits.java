package org.kervan.io.gmns;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What config.csv says of units and coordinates; a folder need not have one.
 *
 * @param length unit of lengths as written, empty when it is not stated
 * @param speed unit of speeds as written, empty when it is not stated
 * @param coordinates coordinate system as written, empty when it is not stated
 */
public record GmnsUnits(String length, String speed, String coordinates) {
    private static final Map<String, Double> KILOMETRES = Map.ofEntries(
            Map.entry("km", 1.0),
            Map.entry("kilometer", 1.0),
            Map.entry("kilometre", 1.0),
            Map.entry("m", 0.001),
            Map.entry("meter", 0.001),
            Map.entry("metre", 0.001),
            Map.entry("mi", 1.609344),
            Map.entry("mile", 1.609344),
            Map.entry("ft", 0.0003048),
            Map.entry("foot", 0.0003048),
            Map.entry("feet", 0.0003048));

    private static final Map<String, Double> KMH = Map.ofEntries(
            Map.entry("km/h", 1.0),
            Map.entry("kmh", 1.0),
            Map.entry("kph", 1.0),
            Map.entry("mph", 1.609344),
            Map.entry("mi/h", 1.609344),
            Map.entry("m/s", 3.6));

    static final GmnsUnits UNSTATED = new GmnsUnits("", "", "");

    /** Kilometres in a unit of length, null when the unit is not stated or not known. */
    public @Nullable Double kilometres() {
        return KILOMETRES.get(singular(length));
    }

    /** Kilometres an hour in a unit of speed, null when the unit is not stated or not known. */
    public @Nullable Double kilometresPerHour() {
        return KMH.get(speed.toLowerCase(Locale.ROOT).strip());
    }

    private static String singular(String unit) {
        String word = unit.toLowerCase(Locale.ROOT).strip();
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * Minutes a length takes at a speed. With known units they count; else a speed is lengths an hour, as the
     * specification says it usually is.
     */
    public double minutes(double length, double speed) {
        Double km = kilometres();
        Double kmh = kilometresPerHour();
        return km == null || kmh == null ? 60 * length / speed : 60 * length * km / (speed * kmh);
    }

    /** Whether x and y are longitude and latitude (WGS 84): said so, or nothing is said and all lie within their range. */
    public boolean isWgs84(boolean inRange) {
        return coordinates.isEmpty() ? inRange : coordinates.matches("(?i)(epsg:)?4326(\\.0)?|.*wgs ?84.*");
    }
}
