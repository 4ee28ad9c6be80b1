package org.kervan.model.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a system carries, with the units its tables speak in. */
public enum Carrier {
    /** Capacities in thousand barrels a day, volumes in million tonnes. */
    OIL("kbd", "mt"),
    /** Capacities in billion cubic metres a year, volumes in billion cubic metres. */
    GAS("bcm_per_year", "bcm"),
    /** Capacities in megawatts, volumes in gigawatt hours. */
    POWER("MW", "GWh");

    private final String capacityUnit;
    private final String volumeUnit;

    Carrier(String capacityUnit, String volumeUnit) {
        this.capacityUnit = capacityUnit;
        this.volumeUnit = volumeUnit;
    }

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit of capacities, as tables write it. */
    public String capacityUnit() {
        return capacityUnit;
    }

    /** Unit of the volume of a year, as tables write it. */
    public String volumeUnit() {
        return volumeUnit;
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Carrier> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
