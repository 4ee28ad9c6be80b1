package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyProject;

/** Applies the changes of a scenario that are about the energy systems, one after another. */
final class EnergyApplication {
    private final EnergyNetwork base;
    private final Issues issues = new Issues();
    private final EnergyDrafts drafts;
    private final Selected selected;
    private final Figures figures;

    private EnergyApplication(EnergyNetwork base) {
        this.base = base;
        drafts = new EnergyDrafts(base);
        selected = new Selected(drafts, new Places(base), issues);
        figures = new Figures(drafts, selected, issues);
    }

    static AppliedEnergy of(Scenario scenario, EnergyNetwork base) {
        if (scenario.changes().stream().noneMatch(Change::isOfEnergy)) {
            List<Integer> none = scenario.changes().stream().map(change -> 0).toList();
            return new AppliedEnergy(base, none, List.of(), List.of());
        }
        EnergyApplication application = new EnergyApplication(base);
        List<Integer> rowsChanged = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            application.issues.nowAt(i);
            Change change = scenario.changes().get(i);
            rowsChanged.add(change.isOfEnergy() ? application.apply(change) : 0);
        }
        List<ScenarioIssue> found = application.issues.all();
        EnergyNetwork network = found.isEmpty() ? application.drafts.network() : base;
        return new AppliedEnergy(network, rowsChanged, application.issues.notes(), found);
    }

    private int apply(Change change) {
        return switch (change) {
            case Change.Open open -> use(open.selection(), true);
            case Change.Close close -> use(close.selection(), false);
            case Change.Cut cut -> use(cut.selection(), false);
            case Change.SetValue set -> figures.set(set);
            case Change.Scale scale -> figures.scale(scale);
            case Change.SetParameter set -> figures.parameter(set, drafts.parameters);
            case Change.AddEnergyProject add -> project(add);
            default -> 0;
        };
    }

    private int use(Selection selection, boolean open) {
        List<Integer> rows = selected.rows(selection);
        rows.forEach(row -> drafts.of(selection.target()).open(row, open));
        return rows.size();
    }

    /** Opens the links of a project; what its effect says besides is told, for it is written for people. */
    private int project(Change.AddEnergyProject change) {
        for (EnergyProject project : base.projects()) {
            if (project.id().equals(change.id())) {
                issues.note("note.energy-project", project.id(), project.links().size(), project.effect());
                return project.links().isEmpty()
                        ? 0
                        : use(Selection.of(Target.ENERGY_LINKS, project.links().toArray(String[]::new)), true);
            }
        }
        issues.unknown(
                "id",
                change.id(),
                base.projects().stream().map(EnergyProject::id).toList(),
                "energy-project");
        return 0;
    }
}
