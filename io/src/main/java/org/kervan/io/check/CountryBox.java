package org.kervan.io.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.kervan.model.network.GeoPoint;

/**
 * A rough box around a country, its ports and the sea way-points counted to it.
 *
 * @param south least latitude, degrees
 * @param north greatest latitude, degrees
 * @param west least longitude, degrees
 * @param east greatest longitude, degrees
 */
public record CountryBox(double south, double north, double west, double east) {
    /** Boxes by country code; rough geography, good for finding slips and for nothing else. */
    public static final Map<String, CountryBox> BY_COUNTRY = read();

    /** Whether a point lies in it. */
    public boolean holds(GeoPoint point) {
        return point.latDegrees() >= south
                && point.latDegrees() <= north
                && point.lonDegrees() >= west
                && point.lonDegrees() <= east;
    }

    /** The box in words. */
    public String shown() {
        return "lat " + south + " to " + north + ", lon " + west + " to " + east;
    }

    private static Map<String, CountryBox> read() {
        Map<String, CountryBox> boxes = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(CountryBox.class.getResourceAsStream("country_boxes.csv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(text)) {
                boxes.put(
                        line.getField("country"),
                        new CountryBox(
                                Double.parseDouble(line.getField("south")),
                                Double.parseDouble(line.getField("north")),
                                Double.parseDouble(line.getField("west")),
                                Double.parseDouble(line.getField("east"))));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Map.copyOf(boxes);
    }
}
