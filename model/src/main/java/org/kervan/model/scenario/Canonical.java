package org.kervan.model.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/** One text for all ways of writing the same scenario: tokens with their length before them, lists sorted, no doubles. */
final class Canonical {
    private final StringBuilder text = new StringBuilder("kervan scenario 1");

    private Canonical() {}

    static String hash(Scenario scenario) {
        byte[] bytes = text(scenario).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static String text(Scenario scenario) {
        Canonical canonical = new Canonical();
        Integer year = scenario.year();
        canonical.token("year", year == null ? "" : Integer.toString(year));
        scenario.changes().forEach(canonical::change);
        return canonical.text.toString();
    }

    private void change(Change change) {
        text.append('\n');
        switch (change) {
            case Change.Open open -> selection("open", open.selection());
            case Change.Close close -> selection("close", close.selection());
            case Change.SetValue set -> {
                selection("set", set.selection());
                token("field", set.field().key());
                number(set.value());
            }
            case Change.Scale scale -> {
                selection("scale", scale.selection());
                token("field", scale.field().key());
                number(scale.factor());
            }
            case Change.ScaleDemand demand -> {
                text.append("demand");
                list("from", demand.origins());
                list("to", demand.destinations());
                list("of", demand.commodities());
                number(demand.factor());
            }
            case Change.AddDemand demand -> {
                token("add-demand", demand.commodity());
                words(demand.from(), demand.to());
                number(demand.tonnesPerYear());
            }
            case Change.SetParameter parameter -> {
                token("parameter", parameter.id());
                number(parameter.value());
            }
            case Change.AddProject project -> token("project", project.id());
            case Change.AddEnergyProject project -> token("energy-project", project.id());
            case Change.Cut cut -> {
                selection("cut", cut.selection());
                number(cut.days());
            }
            case Change.AddLink add -> link(add.link());
            case Change.AddCrossing add -> crossing(add.crossing());
            case Change.AddTransfer add -> transfer(add.transfer());
            case Change.AddService add -> service(add.service());
        }
    }

    private void link(Link link) {
        token("add-link", link.id());
        words(link.from(), link.to(), link.mode().key(), link.name(), link.operator());
        number(link.lengthKm());
        number(link.speedKmh());
        optional(link.capacityMtPerYear());
        optional(link.gaugeMm());
        words(
                link.electrified() == null ? "" : link.electrified().key(),
                link.directed() ? "directed" : "",
                link.basin() == null ? "" : link.basin().key());
    }

    private void crossing(Crossing crossing) {
        token("add-crossing", crossing.id());
        words(crossing.node(), crossing.toCountry(), crossing.mode().key());
        number(crossing.dwellHours());
        number(crossing.dwellHoursLow());
        number(crossing.dwellHoursHigh());
        optional(crossing.feeUsdPerVehicle());
        optional(crossing.trucksPerDay());
    }

    private void transfer(Transfer transfer) {
        token("add-transfer", transfer.id());
        words(transfer.node(), transfer.fromMode().key(), transfer.toMode().key());
        optional(transfer.fromGaugeMm());
        optional(transfer.toGaugeMm());
        number(transfer.dwellHours());
        optional(transfer.handlingUsdPerTeu());
        optional(transfer.handlingUsdPerTonne());
        optional(transfer.capacityMtPerYear());
        optional(transfer.capacityTeuPerYear());
    }

    private void service(Service service) {
        token("add-service", service.id());
        words(
                service.name(),
                service.from(),
                service.to(),
                service.mode() == null ? "" : service.mode().key());
        optional(service.departuresPerWeek());
        optional(service.capacityTonnes());
        optional(service.capacityTeu());
        number(service.transitHours());
    }

    private void words(String... words) {
        for (String word : words) {
            token("", word);
        }
    }

    private void optional(@Nullable Number value) {
        if (value == null) {
            token("number", "");
        } else {
            number(value.doubleValue());
        }
    }

    private void selection(String change, Selection selection) {
        token(change, selection.target().key());
        list("ids", selection.ids());
        list("countries", selection.countries());
        list("modes", selection.modes().stream().map(mode -> mode.key()).toList());
        String corridor = selection.corridor();
        token("corridor", corridor == null ? "" : corridor);
    }

    private void list(String name, List<String> items) {
        List<String> sorted = items.stream().sorted().distinct().toList();
        text.append(' ').append(name).append(' ').append(sorted.size());
        sorted.forEach(item -> token("", item));
    }

    private void number(double value) {
        // 0.0 and -0.0 are the same change
        token("number", Double.toString(value + 0.0));
    }

    private void token(String name, String value) {
        text.append(' ')
                .append(name)
                .append(' ')
                .append(value.length())
                .append(':')
                .append(value);
    }
}
