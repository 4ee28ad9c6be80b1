package org.kervan.study.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;

/**
 * Something at or near its capacity.
 *
 * @param kind {@code link}, {@code service} or {@code transfer}
 * @param id id of the link or of the transfer row
 * @param name name in words
 * @param direction {@code forward}, {@code backward}, or null for a place that serves both
 * @param from id of the node it leads from; for a place the place
 * @param to id of the node it leads to; for a place the place
 * @param mode mode of the link or of the terminal
 * @param tonnes a year through it
 * @param capacityTonnes a year it can take
 * @param load tonnes over capacity
 * @param priceUsdPerTonne worth of one more tonne of capacity
 * @param basis how sure the capacity is, see data/transport/README.md
 * @param countries of both ends, each once
 * @param corridors ids of the corridors it is part of, or at an end of whose links it lies
 * @param sources where it is written
 * @param note how the capacity follows from the tables
 */
public record Bottleneck(
        String kind,
        String id,
        String name,
        @Nullable String direction,
        String from,
        String to,
        String mode,
        double tonnes,
        double capacityTonnes,
        double load,
        double priceUsdPerTonne,
        Basis basis,
        List<String> countries,
        List<String> corridors,
        List<String> sources,
        String note) {
    public Bottleneck {
        countries = List.copyOf(countries);
        corridors = List.copyOf(corridors);
        sources = List.copyOf(sources);
    }
}
