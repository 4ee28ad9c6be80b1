package org.kervan.app.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.model.demand.Project;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Parameter;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Selection;

/** Tells changes in words, the same on every page and in the terminal. */
final class ChangeWords {
    private static final int SHOWN = 6;

    private final Map<String, String> projects = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    ChangeWords(List<Project> projects, List<Parameter> parameters) {
        projects.forEach(project -> this.projects.put(project.id(), project.name()));
        parameters.forEach(parameter -> units.put(parameter.id(), parameter.unit()));
    }

    /** The kind of a change, as a scenario names it. */
    static String kind(Change change) {
        return switch (change) {
            case Change.Open open -> "open";
            case Change.Close close -> "close";
            case Change.Cut cut -> "cut";
            case Change.SetValue set -> "set";
            case Change.Scale scale -> "scale";
            case Change.ScaleDemand demand -> "demand";
            case Change.AddDemand demand -> "add-demand";
            case Change.SetParameter parameter -> "parameter";
            case Change.AddProject project -> "project";
            case Change.AddEnergyProject project -> "energy-project";
            case Change.AddLink link -> "add-link";
            case Change.AddCrossing crossing -> "add-crossing";
            case Change.AddTransfer transfer -> "add-transfer";
            case Change.AddService service -> "add-service";
        };
    }

    /** What it does. */
    String of(Change change) {
        return switch (change) {
            case Change.Open open -> words(change, rows(open.selection()));
            case Change.Close close -> words(change, rows(close.selection()));
            case Change.Cut cut -> words(change, rows(cut.selection()), number(cut.days()));
            case Change.SetValue set ->
                words(
                        change,
                        field(set.field()),
                        rows(set.selection()),
                        number(set.value()),
                        set.field().unit());
            case Change.Scale scale ->
                words(change, field(scale.field()), rows(scale.selection()), number(scale.factor()));
            case Change.ScaleDemand demand ->
                words(
                        change,
                        ends("demand-of", demand.commodities()),
                        ends("demand-from", demand.origins()),
                        ends("demand-to", demand.destinations()),
                        number(demand.factor()));
            case Change.AddDemand add ->
                words(change, number(add.tonnesPerYear()), add.commodity(), add.from(), add.to());
            case Change.SetParameter set ->
                words(change, set.id(), number(set.value()), units.getOrDefault(set.id(), ""));
            case Change.AddProject add -> words(change, projects.getOrDefault(add.id(), add.id()), add.id());
            case Change.AddEnergyProject add -> words(change, add.id());
            case Change.AddLink add -> link(add.link());
            case Change.AddCrossing add -> crossing(add.crossing());
            case Change.AddTransfer add -> transfer(add.transfer());
            case Change.AddService add -> service(add.service());
        };
    }

    private static String words(Change change, Object... values) {
        return Messages.of("change." + kind(change), values)
                .replaceAll(" +", " ")
                .strip();
    }

    private static String field(Field field) {
        return Messages.of("field." + field.target().key() + "." + field.key());
    }

    private static String rows(Selection selection) {
        String target = selection.target().key();
        List<String> parts = new ArrayList<>();
        if (!selection.ids().isEmpty()) {
            parts.add(list(selection.ids()));
        }
        if (!selection.modes().isEmpty()) {
            parts.add(Messages.of(
                    "rows.modes", list(selection.modes().stream().map(Mode::key).toList())));
        }
        if (!selection.countries().isEmpty()) {
            parts.add(Messages.of("rows.countries", list(selection.countries())));
        }
        if (selection.corridor() != null) {
            parts.add(Messages.of("rows.corridor", selection.corridor()));
        }
        return Messages.of("rows." + target, String.join(" ", parts));
    }

    private static String ends(String key, List<String> items) {
        return items.isEmpty() ? "" : Messages.of(key, list(items));
    }

    private static String list(List<String> items) {
        String shown = String.join(", ", items.subList(0, Math.min(SHOWN, items.size())));
        return items.size() <= SHOWN ? shown : Messages.of("rows.more", shown, items.size() - SHOWN);
    }

    private static String link(Link link) {
        return Messages.of(
                "change.add-link",
                link.mode().key() + gauge(link.gaugeMm()),
                link.from(),
                link.to(),
                number(link.lengthKm()),
                number(link.speedKmh()),
                capacity(link.capacityMtPerYear()),
                link.id());
    }

    private static String crossing(Crossing crossing) {
        return Messages.of(
                "change.add-crossing",
                crossing.mode().key(),
                crossing.node(),
                crossing.toCountry(),
                number(crossing.dwellHours()),
                crossing.id());
    }

    private static String transfer(Transfer transfer) {
        return Messages.of(
                "change.add-transfer",
                transfer.node(),
                transfer.fromMode().key() + gauge(transfer.fromGaugeMm()),
                transfer.toMode().key() + gauge(transfer.toGaugeMm()),
                number(transfer.dwellHours()),
                capacity(transfer.capacityMtPerYear()),
                transfer.id());
    }

    private static String service(Service service) {
        Double departures = service.departuresPerWeek();
        return Messages.of(
                "change.add-service",
                service.name(),
                Objects.requireNonNull(service.mode()).key(),
                service.from(),
                service.to(),
                departures == null ? Messages.of("change.unknown") : number(departures),
                number(service.transitHours()),
                service.id());
    }

    private static String gauge(@Nullable Integer gaugeMm) {
        return gaugeMm == null ? "" : " " + gaugeMm;
    }

    private static String capacity(@Nullable Double mtPerYear) {
        return mtPerYear == null ? Messages.of("change.no-limit") : Messages.of("change.limit", number(mtPerYear));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
