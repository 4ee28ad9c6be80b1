package org.kervan.app.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.Term;

/**
 * What is to be chosen, read and checked; money in million USD.
 *
 * @param budgetUsdMillion for all years together
 * @param perYearUsdMillion for any one year, null for no such limit
 * @param perCountryUsdMillion for what a country bears
 * @param projects ids to choose from; empty for all that are not completed
 * @param capexByProject costs that go before those of the table
 * @param needs ids of projects that must go with a project
 * @param set terms that take the place of those of the table
 * @param frontier how many other budgets are tried
 * @param futures whether sets are compared under other demand
 */
public record PortfolioAsked(
        double budgetUsdMillion,
        @Nullable Double perYearUsdMillion,
        Map<String, Double> perCountryUsdMillion,
        List<String> projects,
        Map<String, Double> capexByProject,
        Map<String, Set<String>> needs,
        Map<Term, Double> set,
        int frontier,
        boolean futures) {
    public PortfolioAsked {
        perCountryUsdMillion = Map.copyOf(perCountryUsdMillion);
        projects = List.copyOf(projects);
        capexByProject = Map.copyOf(capexByProject);
        needs = Map.copyOf(needs);
        set = Map.copyOf(set);
    }
}
