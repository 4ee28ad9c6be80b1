package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kervan.model.demand.Project;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Network;

/** Applies the changes of a scenario one after another. */
final class Application {
    /** Each length of a cut is a state of its own, and each state is solved. */
    private static final int MOST_LENGTHS = 4;

    private final Network base;
    private final ScenarioContext context;
    private final Issues issues = new Issues();
    private final Drafts drafts;
    private final Selected selected;
    private final Figures figures;
    private final Additions additions;
    private final List<Change.ScaleDemand> demand = new ArrayList<>();
    private final Set<Integer> lengths = new TreeSet<>();

    private Application(Network base, ScenarioContext context) {
        this.base = base;
        this.context = context;
        Places places = new Places(base);
        drafts = new Drafts(base);
        selected = new Selected(drafts, places, issues);
        figures = new Figures(drafts, selected, issues);
        additions = new Additions(drafts, places, figures, issues);
    }

    static Applied of(Scenario scenario, Network base, ScenarioContext context) {
        if (scenario.isBase()) {
            return new Applied(base, List.of(), AddedRows.NONE, List.of(), List.of(), List.of());
        }
        Application application = new Application(base, context);
        List<Integer> rowsChanged = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            application.issues.nowAt(i);
            rowsChanged.add(application.apply(scenario.changes().get(i)));
        }
        application.additions.tellShutBorders();
        List<ScenarioIssue> found = application.issues.all();
        List<ScenarioNote> notes = application.issues.notes();
        return found.isEmpty()
                ? new Applied(
                        application.drafts.network(),
                        application.demand,
                        application.additions.rows(),
                        rowsChanged,
                        notes,
                        List.of())
                : new Applied(base, List.of(), AddedRows.NONE, rowsChanged, notes, found);
    }

    private int apply(Change change) {
        if (change.isOfEnergy()) {
            // for the energy systems to apply, see EnergyApplication
            return 0;
        }
        return switch (change) {
            case Change.Open open -> use(open.selection(), true);
            case Change.Close close -> use(close.selection(), false);
            case Change.Cut cut -> cut(cut);
            case Change.SetValue set -> figures.set(set);
            case Change.Scale scale -> figures.scale(scale);
            case Change.ScaleDemand scale -> demand(scale);
            case Change.AddDemand add -> additions.demand(add, commodities());
            case Change.SetParameter set -> parameter(set);
            case Change.AddProject add -> project(add);
            case Change.AddEnergyProject add -> 0;
            case Change.AddLink add -> additions.link(add.link());
            case Change.AddCrossing add -> additions.crossing(add.crossing());
            case Change.AddTransfer add -> additions.transfer(add.transfer());
            case Change.AddService add -> additions.service(add.service());
        };
    }

    private int use(Selection selection, boolean open) {
        List<Integer> rows = selected.rows(selection);
        rows.forEach(row -> drafts.of(selection.target()).open(row, open));
        return rows.size();
    }

    private int cut(Change.Cut change) {
        if (change.days() < 1 || change.days() > Periods.DAYS_OF_YEAR) {
            String days = Integer.toString(change.days());
            issues.add(IssueKind.RANGE, "days", "days", days, days, Periods.DAYS_OF_YEAR);
        } else if (lengths.add(change.days()) && lengths.size() > MOST_LENGTHS) {
            issues.add(IssueKind.RANGE, "lengths", "days", Integer.toString(change.days()), MOST_LENGTHS);
        }
        return use(change.selection(), false);
    }

    /** The rows a project touches are counted once for each of its changes. */
    private int project(Change.AddProject change) {
        for (Project project : context.projects()) {
            if (project.id().equals(change.id())) {
                ProjectEffect effect = ProjectEffect.of(project, base);
                effect.notes().forEach(issues::told);
                return effect.changes().stream().mapToInt(this::apply).sum();
            }
        }
        issues.unknown(
                "id", change.id(), context.projects().stream().map(Project::id).toList(), "project");
        return 0;
    }

    private int demand(Change.ScaleDemand change) {
        figures.isFactor(change.factor());
        issues.unknown("commodities", change.commodities(), commodities(), "commodity");
        if (!context.regions().isEmpty()) {
            issues.unknown("origins", change.origins(), context.regions(), "region");
            issues.unknown("destinations", change.destinations(), context.regions(), "region");
        }
        demand.add(change);
        return 0;
    }

    private Set<String> commodities() {
        return base.commodities().stream().map(Commodity::id).collect(Collectors.toSet());
    }

    private int parameter(Change.SetParameter change) {
        return figures.parameter(change, drafts.parameters);
    }
}
