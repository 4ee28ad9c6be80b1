package org.kervan.study.portfolio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.Term;

/**
 * What is to be chosen from, and under which limits, million USD as published.
 *
 * @param candidates projects to choose from
 * @param budgetUsdMillion for all years together
 * @param perYearUsdMillion for any one year; null for no such limit
 * @param perCountryUsdMillion for what a country bears; countries without one have no such limit
 * @param set terms that take the place of those of the table
 * @param frontier how many smaller and larger budgets are tried besides; 0 for none
 * @param futures whether the sets that come nearest are compared when demand grows little or much
 * @param mostEvaluations sets computed at most
 */
public record PortfolioQuestion(
        List<Candidate> candidates,
        double budgetUsdMillion,
        @Nullable Double perYearUsdMillion,
        Map<String, Double> perCountryUsdMillion,
        Map<Term, Double> set,
        int frontier,
        boolean futures,
        int mostEvaluations) {
    public PortfolioQuestion {
        candidates = List.copyOf(candidates);
        perCountryUsdMillion = Map.copyOf(perCountryUsdMillion);
        set = Map.copyOf(set);
    }
}
