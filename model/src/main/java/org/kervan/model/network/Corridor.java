package org.kervan.model.network;

import java.util.List;
import org.kervan.model.claim.Provenance;

/**
 * A named chain of links. A route that uses all of {@code links} runs on the corridor.
 *
 * @param id kebab-case id
 * @param name name
 * @param alsoKnownAs other names in use when the name is contested, each with who uses it; empty otherwise
 * @param links ids of the links that tell the corridor apart
 * @param provenance who says so
 */
public record Corridor(String id, String name, List<String> alsoKnownAs, List<String> links, Provenance provenance) {
    public Corridor {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        links = List.copyOf(links);
    }
}
