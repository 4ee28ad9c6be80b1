package org.kervan.model.energy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * An investment.
 *
 * @param id kebab-case id
 * @param name what it is called
 * @param carrier what it is for
 * @param countries ISO 3166-1 alpha-2 codes
 * @param links ids of the links it changes; may be empty
 * @param effect what it changes, in words
 * @param capexUsdMillion cost as published, null when none is
 * @param opens year, month or day, or a span of them; empty when not published
 * @param status where it stands
 * @param provenance who says so
 */
public record EnergyProject(
        String id,
        String name,
        Carrier carrier,
        List<String> countries,
        List<String> links,
        String effect,
        @Nullable Double capexUsdMillion,
        String opens,
        EnergyStatus status,
        Provenance provenance) {
    public EnergyProject {
        countries = List.copyOf(countries);
        links = List.copyOf(links);
    }
}
