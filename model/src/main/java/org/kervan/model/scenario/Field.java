package org.kervan.model.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A figure of a row that a scenario may change. The bounds catch slips of the keyboard and units; they are wider than
 * those of the tables, because a scenario may ask for what does not exist yet.
 */
public enum Field {
    LINK_CAPACITY(Target.LINKS, "capacityMtPerYear", "Mt/year", true, 10_000, true),
    LINK_SPEED(Target.LINKS, "speedKmh", "km/h", true, 1_000, false),
    LINK_LENGTH(Target.LINKS, "lengthKm", "km", true, 40_000, false),
    /** 1 electrified, 0.5 in part, 0 not; of railways only. It decides emissions, and nothing else. */
    LINK_ELECTRIFIED(Target.LINKS, "electrified", "(0 not, 0.5 in part, 1 all of it)", false, 1, false),
    CROSSING_DWELL(Target.CROSSINGS, "dwellHours", "h", false, 8_760, false),
    CROSSING_FEE(Target.CROSSINGS, "feeUsdPerVehicle", "USD", false, 100_000, false),
    CROSSING_TRUCKS(Target.CROSSINGS, "trucksPerDay", "1/day", true, 1_000_000, true),
    TRANSFER_DWELL(Target.TRANSFERS, "dwellHours", "h", false, 8_760, false),
    TRANSFER_USD_PER_TEU(Target.TRANSFERS, "handlingUsdPerTeu", "USD/TEU", false, 10_000, false),
    TRANSFER_USD_PER_TONNE(Target.TRANSFERS, "handlingUsdPerTonne", "USD/t", false, 1_000, false),
    TRANSFER_CAPACITY(Target.TRANSFERS, "capacityMtPerYear", "Mt/year", true, 10_000, true),
    TRANSFER_CAPACITY_TEU(Target.TRANSFERS, "capacityTeuPerYear", "TEU/year", true, 1e9, true),
    SERVICE_DEPARTURES(Target.SERVICES, "departuresPerWeek", "1/week", true, 10_000, true),
    SERVICE_TRANSIT(Target.SERVICES, "transitHours", "h", true, 8_760, false),
    SERVICE_TONNES(Target.SERVICES, "capacityTonnes", "t", true, 1e6, true),
    SERVICE_TEU(Target.SERVICES, "capacityTeu", "TEU", true, 100_000, true),
    ENERGY_CAPACITY(Target.ENERGY_LINKS, "capacity", "kbd, bcm/year or MW", true, 100_000, true),
    SUPPLY_CAPACITY(Target.SUPPLIES, "capacity", "kbd, bcm/year or MW", true, 1_000_000, true),
    SUPPLY_OUTPUT(Target.SUPPLIES, "annualOutput", "Mt, bcm or GWh", false, 10_000_000, false),
    SUPPLY_COST(Target.SUPPLIES, "marginalCost", "USD per MWh, 1000 m3 or barrel", false, 100_000, false),
    DEMAND_ANNUAL(Target.DEMANDS, "annual", "bcm or TWh", false, 100_000, false);

    private final Target target;
    private final String key;
    private final String unit;
    private final boolean aboveZero;
    private final double most;
    private final boolean capacity;

    Field(Target target, String key, String unit, boolean aboveZero, double most, boolean capacity) {
        this.target = target;
        this.key = key;
        this.unit = unit;
        this.aboveZero = aboveZero;
        this.most = most;
        this.capacity = capacity;
    }

    /** Whose figure it is. */
    public Target target() {
        return target;
    }

    /** Its name on the wire, unique among the fields of a target. */
    public String key() {
        return key;
    }

    /** Its unit. */
    public String unit() {
        return unit;
    }

    /** Whether it must be more than 0. */
    public boolean aboveZero() {
        return aboveZero;
    }

    /** Largest value that is taken. */
    public double most() {
        return most;
    }

    /** Whether 0 would mean that nothing passes: then closing is what is meant, and has its own change. */
    public boolean isCapacity() {
        return capacity;
    }

    /** Whether a value may stand in the field: a number, not below 0 (or above it), not beyond {@link #most}. */
    public boolean takes(double value) {
        if (this == LINK_ELECTRIFIED) {
            return value == 0 || value == 0.5 || value == 1;
        }
        return Double.isFinite(value) && (aboveZero ? value > 0 : value >= 0) && value <= most;
    }

    /** The field of a target with this key, or empty when there is none. */
    public static Optional<Field> find(Target target, String key) {
        return Arrays.stream(values())
                .filter(field -> field.target == target && field.key.equals(key))
                .findFirst();
    }

    /** Keys of all fields of a target. */
    public static List<String> keys(Target target) {
        return Arrays.stream(values())
                .filter(field -> field.target == target)
                .map(Field::key)
                .toList();
    }
}
