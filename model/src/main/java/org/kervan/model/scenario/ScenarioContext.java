package org.kervan.model.scenario;

import java.util.List;
import java.util.Set;
import org.kervan.model.demand.Project;

/**
 * What a scenario may name beside the rows of the network.
 *
 * @param regions regions that demand may be scaled in; when empty, regions are not checked
 * @param projects projects that may be added
 */
public record ScenarioContext(Set<String> regions, List<Project> projects) {
    /** No projects, and any region. */
    public static final ScenarioContext NONE = new ScenarioContext(Set.of(), List.of());

    public ScenarioContext {
        regions = Set.copyOf(regions);
        projects = List.copyOf(projects);
    }
}
