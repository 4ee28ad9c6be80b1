package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/** Applies the changes of a scenario one after another. */
final class Application {
    private static final double MOST_FACTOR = 1_000;
    private static final double MOST_PARAMETER = 1e9;

    private final Network base;
    private final Set<String> regions;
    private final Places places;
    private final Issues issues = new Issues();
    private final Draft<Link> links;
    private final Draft<Crossing> crossings;
    private final Draft<Transfer> transfers;
    private final Draft<Service> services;
    private final Map<Target, Draft<?>> drafts = new EnumMap<>(Target.class);
    private final List<Parameter> parameters;
    private final List<Change.ScaleDemand> demand = new ArrayList<>();

    private Application(Network base, Set<String> regions) {
        this.base = base;
        this.regions = regions;
        places = new Places(base);
        links = new Draft<>(new LinkRows(), base.links());
        crossings = new Draft<>(new CrossingRows(), base.crossings());
        transfers = new Draft<>(new TransferRows(), base.transfers());
        services = new Draft<>(new ServiceRows(), base.services());
        drafts.putAll(Map.of(
                Target.LINKS,
                links,
                Target.CROSSINGS,
                crossings,
                Target.TRANSFERS,
                transfers,
                Target.SERVICES,
                services));
        parameters = new ArrayList<>(base.parameters());
    }

    static Applied of(Scenario scenario, Network base, Set<String> regions) {
        if (scenario.isBase()) {
            return new Applied(base, List.of(), List.of(), List.of());
        }
        Application application = new Application(base, regions);
        List<Integer> rowsChanged = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            application.issues.nowAt(i);
            rowsChanged.add(application.apply(scenario.changes().get(i)));
        }
        List<ScenarioIssue> found = application.issues.all();
        return found.isEmpty()
                ? new Applied(application.network(), application.demand, rowsChanged, List.of())
                : new Applied(base, List.of(), rowsChanged, found);
    }

    private int apply(Change change) {
        return switch (change) {
            case Change.Open open -> use(open.selection(), true);
            case Change.Close close -> use(close.selection(), false);
            case Change.SetValue set -> set(set);
            case Change.Scale scale -> scale(scale);
            case Change.ScaleDemand scale -> demand(scale);
            case Change.SetParameter set -> parameter(set);
        };
    }

    private int use(Selection selection, boolean open) {
        Draft<?> draft = draft(selection);
        List<Integer> rows = select(draft, selection);
        rows.forEach(row -> draft.open(row, open));
        return rows.size();
    }

    private int set(Change.SetValue change) {
        Field field = change.field();
        Draft<?> draft = draft(change.selection());
        List<Integer> selected = inUse(draft, select(draft, change.selection()));
        List<Integer> rows =
                selected.stream().filter(row -> draft.has(row, field)).toList();
        if (rows.isEmpty() && !selected.isEmpty()) {
            String target = change.selection().target().key();
            issues.add(IssueKind.CONSISTENCY, "not-rail", "field", field.key(), selected.size(), target, field.key());
        }
        if (isFieldOf(change.selection().target(), field) && isTaken(field, change.value())) {
            rows.forEach(row -> draft.set(row, field, change.value()));
        }
        return rows.size();
    }

    private int scale(Change.Scale change) {
        Field field = change.field();
        Draft<?> draft = draft(change.selection());
        List<Integer> selected = inUse(draft, select(draft, change.selection()));
        boolean possible = isFieldOf(change.selection().target(), field) & isFactor(change.factor());
        if (!possible || selected.isEmpty()) {
            return 0;
        }
        List<Integer> rows =
                selected.stream().filter(row -> draft.get(row, field) != null).toList();
        if (rows.isEmpty()) {
            String target = change.selection().target().key();
            issues.add(IssueKind.CONSISTENCY, "not-stated", "field", field.key(), target, selected.size(), field.key());
        }
        for (int row : rows) {
            multiply(draft, row, field, change.factor());
        }
        return rows.size();
    }

    private void multiply(Draft<?> draft, int row, Field field, double factor) {
        Double before = draft.get(row, field);
        double value = before == null ? Double.NaN : before * factor;
        if (field.takes(value)) {
            draft.set(row, field, value);
        } else if (value == 0 && field.isCapacity()) {
            issues.add(IssueKind.RANGE, "closed", "factor", Texts.number(factor), field.key());
        } else {
            issues.add(
                    IssueKind.RANGE,
                    "result",
                    "factor",
                    Texts.number(factor),
                    field.key(),
                    draft.id(row),
                    value,
                    least(field),
                    field.most(),
                    field.unit());
        }
    }

    private int demand(Change.ScaleDemand change) {
        isFactor(change.factor());
        Set<String> commodities = base.commodities().stream().map(Commodity::id).collect(Collectors.toSet());
        issues.unknown("commodities", change.commodities(), commodities, "commodity");
        if (!regions.isEmpty()) {
            issues.unknown("origins", change.origins(), regions, "region");
            issues.unknown("destinations", change.destinations(), regions, "region");
        }
        demand.add(change);
        return 0;
    }

    private int parameter(Change.SetParameter change) {
        double value = change.value();
        if (!Double.isFinite(value) || value < 0 || value > MOST_PARAMETER) {
            issues.add(IssueKind.RANGE, "parameter", "value", Texts.number(value), value, MOST_PARAMETER);
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter old = parameters.get(i);
            if (old.id().equals(change.id())) {
                if (old.value() != value) {
                    parameters.set(
                            i,
                            new Parameter(
                                    old.id(),
                                    value,
                                    old.unit(),
                                    old.meaning(),
                                    RowKind.supposed(old.provenance(), old.id(), old.value(), value)));
                }
                return 1;
            }
        }
        issues.unknown("id", change.id(), parameters.stream().map(Parameter::id).toList(), "parameter");
        return 0;
    }

    private Draft<?> draft(Selection selection) {
        return Objects.requireNonNull(drafts.get(selection.target()));
    }

    private List<Integer> select(Draft<?> draft, Selection selection) {
        return issues.isSound(selection, draft.ids(), places) ? found(draft, selection) : List.of();
    }

    private List<Integer> found(Draft<?> draft, Selection selection) {
        List<Integer> rows = draft.find(selection, places);
        if (rows.isEmpty()) {
            String target = selection.target().key();
            issues.add(IssueKind.CONSISTENCY, "nothing", target, "", target);
        }
        return rows;
    }

    private List<Integer> inUse(Draft<?> draft, List<Integer> rows) {
        List<Integer> inUse = rows.stream().filter(row -> !draft.isLeftOut(row)).toList();
        if (inUse.isEmpty() && !rows.isEmpty()) {
            issues.add(IssueKind.CONSISTENCY, "closed", "", "");
        }
        return inUse;
    }

    private boolean isFieldOf(Target target, Field field) {
        if (field.target() != target) {
            issues.add(
                    IssueKind.CONSISTENCY,
                    "field",
                    "field",
                    field.key(),
                    field.key(),
                    field.target().key(),
                    target.key());
        }
        return field.target() == target;
    }

    private boolean isTaken(Field field, double value) {
        boolean taken = field.takes(value);
        if (!taken && value == 0 && field.isCapacity()) {
            issues.add(IssueKind.RANGE, "closed", "value", "0", field.key());
        } else if (!taken) {
            issues.add(
                    IssueKind.RANGE,
                    "value",
                    "value",
                    Texts.number(value),
                    field.key(),
                    value,
                    least(field),
                    field.most(),
                    field.unit());
        }
        return taken;
    }

    private boolean isFactor(double factor) {
        boolean taken = Double.isFinite(factor) && factor >= 0 && factor <= MOST_FACTOR;
        if (!taken) {
            issues.add(IssueKind.RANGE, "factor", "factor", Texts.number(factor), factor, MOST_FACTOR);
        }
        return taken;
    }

    private static String least(Field field) {
        return Texts.of(field.aboveZero() ? "range.above-zero" : "range.from-zero");
    }

    private Network network() {
        boolean sameParameters = parameters.equals(base.parameters());
        return new Network(
                base.nodes(),
                links.rows(),
                crossings.rows(),
                transfers.rows(),
                services.rows(),
                base.tariffs(),
                base.emissionFactors(),
                base.commodities(),
                sameParameters ? base.parameters() : parameters,
                base.corridors(),
                base.placeNames(),
                base.contestedBorders(),
                base.countryGroups());
    }
}
