package org.kervan.model.appraisal;

import java.util.Locale;
import java.util.Optional;

/** The parameters an appraisal needs; each has its row in {@code appraisal.csv}, which tells its meaning and unit. */
public enum Term {
    DISCOUNT_RATE(0, 0.5),
    HORIZON_YEARS(1, 100),
    DEMAND_GROWTH(0, 0.2),
    GROWTH_LAST_YEAR(2000, 2100),
    DEMAND_ELASTICITY(0, 3),
    ORIGIN_SHARE(0, 1),
    CARRIER_COST_SHARE(0, 2),
    SCARCITY_RECEIVED(0, 1),
    RELIABILITY_RATIO(0, 5),
    CO2_VALUE(0, 2_000),
    CO2_VALUE_GROWTH(0, 0.2),
    MODEL_FACTOR(0, 5),
    CAPEX_FACTOR(0, 10),
    CONSTRUCTION_YEARS(1, 30),
    UPKEEP_SHARE(0, 0.5),
    ASSET_LIFE_YEARS(1, 200),
    DRAWS(100, 1_000_000),
    SEED(0, 1_000_000);

    private final double least;
    private final double most;

    Term(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** Id of its row. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Least value that can be computed with. */
    public double least() {
        return least;
    }

    /** Greatest value that can be computed with. */
    public double most() {
        return most;
    }

    /** Whether a value can be computed with. */
    public boolean takes(double value) {
        return value >= least && value <= most;
    }

    /** Whether it is a count of years or draws, a year or a seed. */
    public boolean isWhole() {
        return switch (this) {
            case HORIZON_YEARS, GROWTH_LAST_YEAR, CONSTRUCTION_YEARS, ASSET_LIFE_YEARS, DRAWS, SEED -> true;
            default -> false;
        };
    }

    /** Whether it says how much is computed and not what. */
    public boolean isOfSimulation() {
        return this == DRAWS || this == SEED;
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Term> find(String key) {
        for (Term value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
