package org.kervan.study.energy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.network.Parameter;

/** The energy tables of the package, read once, and small changes of them. */
final class Tables {
    static final EnergyNetwork REAL = read();

    private Tables() {}

    private static EnergyNetwork read() {
        try {
            return Objects.requireNonNull(
                    DataFolder.energy(Path.of("..", "data")).part());
        } catch (UnusableDataException e) {
            throw new AssertionError(e);
        }
    }

    static EnergyNetwork withLinks(EnergyNetwork network, UnaryOperator<EnergyLink> change) {
        List<EnergyLink> links = network.links().stream().map(change).toList();
        return with(network, links, network.parameters());
    }

    static EnergyNetwork withParameter(EnergyNetwork network, String id, double value) {
        List<Parameter> parameters = network.parameters().stream()
                .map(old -> old.id().equals(id)
                        ? new Parameter(id, value, old.unit(), old.meaning(), old.provenance())
                        : old)
                .toList();
        return with(network, network.links(), parameters);
    }

    static EnergyNetwork closed(EnergyNetwork network, String... ids) {
        return withLinks(network, link -> List.of(ids).contains(link.id()) ? as(link, EnergyStatus.SUSPENDED) : link);
    }

    static EnergyNetwork open(EnergyNetwork network, String... ids) {
        return withLinks(network, link -> List.of(ids).contains(link.id()) ? as(link, EnergyStatus.OPEN) : link);
    }

    static EnergyLink scaled(EnergyLink link, double factor) {
        return copy(link, link.capacity() * factor, link.status(), link.opens());
    }

    private static EnergyLink as(EnergyLink link, EnergyStatus status) {
        return copy(link, link.capacity(), status, null);
    }

    private static EnergyLink copy(EnergyLink link, double capacity, EnergyStatus status, @Nullable Integer opens) {
        return new EnergyLink(
                link.id(),
                link.name(),
                link.system(),
                link.carrier(),
                link.from(),
                link.to(),
                link.lengthKm(),
                capacity,
                link.bidirectional(),
                link.lossPercent(),
                link.tariff(),
                status,
                opens,
                link.operator(),
                link.provenance());
    }

    private static EnergyNetwork with(EnergyNetwork old, List<EnergyLink> links, List<Parameter> parameters) {
        return new EnergyNetwork(
                old.nodes(),
                links,
                old.shapes(),
                old.supplies(),
                old.demands(),
                old.profiles(),
                old.observed(),
                old.projects(),
                old.buyers(),
                old.overlaps(),
                old.handovers(),
                old.screens(),
                parameters);
    }

    static LinkResult link(EnergyAnswer answer, String id) {
        return answer.links().stream()
                .filter(each -> each.link().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static NodeResult node(EnergyAnswer answer, String id) {
        return answer.nodes().stream()
                .filter(each -> each.node().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
