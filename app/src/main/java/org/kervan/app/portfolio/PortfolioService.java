package org.kervan.app.portfolio;

import java.util.Set;
import java.util.TreeSet;
import org.kervan.app.appraise.AppraisalService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.study.appraise.AppraisalWatch;
import org.kervan.study.portfolio.Portfolio;
import org.kervan.study.portfolio.PortfolioQuestion;
import org.kervan.study.portfolio.PortfolioStudy;

/** Chooses projects on one data package. Safe for many threads. */
public final class PortfolioService {
    /** About as many sets as can be computed in two minutes on two cores. */
    private static final int MOST_EVALUATIONS = 400;

    private static final int MOST_WITH_FRONTIER = 1_500;

    private final AppraisalService appraisals;

    /** With appraisals of the same package. */
    public PortfolioService(AppraisalService appraisals) {
        this.appraisals = appraisals;
    }

    /** Ids of all projects of the package. */
    public Set<String> projects() throws NoDemandException {
        Set<String> ids = new TreeSet<>();
        appraisals.flows().study().context().projects().forEach(project -> ids.add(project.id()));
        return ids;
    }

    /**
     * The answer.
     *
     * @param watch who waits for it
     */
    public PortfolioDocument answer(PortfolioAsked asked, AppraisalWatch watch) throws NoDemandException {
        var projects = appraisals.flows().study().context().projects();
        Candidates.Made made = Candidates.of(
                projects,
                asked.projects(),
                asked.capexByProject(),
                asked.needs(),
                appraisals.flows().data());
        PortfolioQuestion question = new PortfolioQuestion(
                made.candidates(),
                asked.budgetUsdMillion(),
                asked.perYearUsdMillion(),
                asked.perCountryUsdMillion(),
                asked.set(),
                asked.frontier(),
                asked.futures(),
                asked.frontier() > 0 || asked.futures() ? MOST_WITH_FRONTIER : MOST_EVALUATIONS);
        Portfolio found = PortfolioStudy.choose(question, appraisals.study(), watch);
        return PortfolioDocument.of(appraisals.flows().data().dataset().hash(), asked, question, made, found);
    }
}
