package org.kervan.model.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.network.Network;

/**
 * A named, ordered list of changes over an untouched base.
 *
 * @param name name for people; may be empty; does not count in the hash
 * @param year the year it is for, null for that of whoever asks
 * @param changes the changes, applied in this order
 */
public record Scenario(String name, @Nullable Integer year, List<Change> changes) {
    /** Nothing changed. */
    public static final Scenario BASE = new Scenario("", null, List.of());

    private static final int SHOWN = 12;

    public Scenario {
        changes = List.copyOf(changes);
    }

    /** Whether nothing changes. */
    public boolean isBase() {
        return changes.isEmpty();
    }

    /**
     * Names what is asked: SHA-256 over year and changes in a canonical form, 64 hexadecimal digits. The order of ids,
     * countries and modes in a selection does not count, nor how a number is written; the order of changes does.
     */
    public String hash() {
        return Canonical.hash(this);
    }

    /** How it is shown: {@code base} when nothing changes, else the first 12 digits of {@link #hash()}. */
    public String shortHash() {
        return isBase() ? "base" : hash().substring(0, SHOWN);
    }

    /**
     * The states of the network in a year of 365 days, those with the most cuts first: one when nothing is cut, else one
     * more than there are lengths of cuts, or as many when a cut lasts all year. Cuts begin on the same day, so that
     * after each length fewer of them hold.
     */
    public List<ScenarioPeriod> periods() {
        return Periods.of(this);
    }

    /**
     * Applies the changes that are about the energy systems; the base stays what it is. Without such changes the very
     * same systems come back. Everything wrong is told together.
     */
    public AppliedEnergy applyTo(EnergyNetwork base) {
        return EnergyApplication.of(this, base);
    }

    /** As {@link #applyTo(Network, ScenarioContext)}, without projects and with any region of demand allowed. */
    public Applied applyTo(Network base) {
        return applyTo(base, ScenarioContext.NONE);
    }

    /**
     * Applies the changes in their order to a copy; the base stays what it is. Without changes the very same network
     * comes back. Everything wrong is told together.
     *
     * @param base the network
     * @param context what it may name beside the network
     */
    public Applied applyTo(Network base, ScenarioContext context) {
        return Application.of(this, base, context);
    }
}
