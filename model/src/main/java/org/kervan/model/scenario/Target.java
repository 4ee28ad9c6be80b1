package org.kervan.model.scenario;

import java.util.Optional;

/** The tables whose rows a change can be about. */
public enum Target {
    LINKS("links", false),
    CROSSINGS("crossings", false),
    TRANSFERS("transfers", false),
    SERVICES("services", false),
    /** Pipelines and power lines. */
    ENERGY_LINKS("energyLinks", true),
    /** Fields, imports and power plants. */
    SUPPLIES("supplies", true),
    /** Use of gas and power by node and year. */
    DEMANDS("demands", true);

    private final String key;
    private final boolean energy;

    Target(String key, boolean energy) {
        this.key = key;
        this.energy = energy;
    }

    /** The word used on the wire. */
    public String key() {
        return key;
    }

    /** Whether it is a table of the energy systems, not of the transport network. */
    public boolean isEnergy() {
        return energy;
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Target> find(String key) {
        for (Target value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
