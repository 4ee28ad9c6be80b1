package org.kervan.app.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import org.kervan.study.portfolio.Candidate;
import org.kervan.study.portfolio.Portfolio;
import org.kervan.study.portfolio.PortfolioQuestion;

/**
 * Which projects a budget should go to, as {@code kervan portfolio --json} and {@code /api/v1/portfolio} give it. Money
 * is million USD; present values as worth in the first year.
 *
 * @param dataset hash of the data the answer rests on
 * @param scenario what sets are compared with: {@code base}
 * @param engine version of the program
 * @param chosen ids of the best set
 * @param npvUsdMillion its gains less its cost
 * @param capexUsdMillion its cost as published
 * @param bound no allowed set is worth more, under what {@code assumptions} say
 * @param gap bound less worth as a part of the bound; 0 when proven best
 * @param evaluations sets computed
 * @param shares fair share of each state that bears its cost
 * @param sidePayments what each country gets (above 0) or gives so that none is worse off
 * @param byCountry what each country gains or loses as things fall
 */
public record PortfolioDocument(
        String dataset,
        String scenario,
        String engine,
        double budgetUsdMillion,
        List<String> chosen,
        double npvUsdMillion,
        double gainUsdMillion,
        double capexUsdMillion,
        double bound,
        double gap,
        int evaluations,
        int solved,
        Map<String, Share> shares,
        boolean sharesExact,
        Map<String, Double> sidePayments,
        Map<String, Double> byCountry,
        List<Row> projects,
        Map<String, String> leftOut,
        double fallsUsdMillion,
        double surpriseUsdMillion,
        List<Point> frontier,
        List<Future> futures,
        double demandFactor,
        Certificate certificate,
        List<String> assumptions) {
    private static final double PER_MILLION = 1e4;

    public PortfolioDocument {
        chosen = List.copyOf(chosen);
        projects = List.copyOf(projects);
        frontier = List.copyOf(frontier);
        futures = List.copyOf(futures);
        assumptions = List.copyOf(assumptions);
    }

    /** A state's fair share, its standard error, and what it gains or loses as things fall. */
    public record Share(double fairUsdMillion, double errorUsdMillion, double netUsdMillion) {}

    /** A candidate: gain alone, gain added to all others, present value of its cost. */
    public record Row(
            String id,
            String name,
            int opens,
            double capexUsdMillion,
            double costUsdMillion,
            double gainAloneUsdMillion,
            double gainLastUsdMillion,
            boolean chosen,
            List<String> needs,
            List<String> excludes) {
        public Row {
            needs = List.copyOf(needs);
            excludes = List.copyOf(excludes);
        }
    }

    /** The best set for a budget. */
    public record Point(
            double budgetUsdMillion, List<String> chosen, double npvUsdMillion, double capexUsdMillion, double bound) {
        public Point {
            chosen = List.copyOf(chosen);
        }
    }

    /** A set under little, middling and much demand. */
    public record Future(List<String> chosen, List<Double> npvUsdMillion, double regretUsdMillion) {
        public Future {
            chosen = List.copyOf(chosen);
            npvUsdMillion = List.copyOf(npvUsdMillion);
        }
    }

    /** Whether every answer it rests on was certified. */
    public record Certificate(String status) {}

    static PortfolioDocument of(
            String dataset, PortfolioAsked asked, PortfolioQuestion question, Candidates.Made made, Portfolio found) {
        Map<String, Share> shares = new LinkedHashMap<>();
        found.shares()
                .states()
                .forEach(each -> shares.put(
                        each.state(),
                        new Share(
                                round(each.fairUsdMillion()),
                                round(each.errorUsdMillion()),
                                round(each.netUsdMillion()))));
        Map<String, Double> payments = new TreeMap<>();
        found.shares().sidePayments().forEach((place, amount) -> payments.put(place, round(amount)));
        return new PortfolioDocument(
                dataset,
                "base",
                Settings.version(),
                asked.budgetUsdMillion(),
                found.chosen().projects(),
                round(found.chosen().npvUsdMillion()),
                round(found.chosen().gainUsdMillion()),
                round(found.chosen().capexUsdMillion()),
                round(found.boundUsdMillion()),
                found.gap(),
                found.evaluations(),
                found.solved(),
                shares,
                found.shares().exact(),
                payments,
                countries(found),
                rows(question, found),
                made.leftOut(),
                round(found.fallsUsdMillion()),
                round(found.surpriseUsdMillion()),
                found.frontier().stream().map(PortfolioDocument::point).toList(),
                found.futures().stream().map(PortfolioDocument::future).toList(),
                found.demandFactor(),
                new Certificate(found.certified() ? "certified" : "not-reached"),
                assumptions(made, found));
    }

    private static List<String> assumptions(Candidates.Made made, Portfolio found) {
        List<String> texts = new ArrayList<>();
        texts.add(Messages.of("portfolio.assumption.demand", Math.rint(100 * found.demandFactor()) / 100));
        texts.add(Messages.of(
                "portfolio.assumption.bound", round(found.fallsUsdMillion()), round(found.surpriseUsdMillion())));
        texts.add(Messages.of("portfolio.assumption.shares"));
        texts.add(Messages.of("portfolio.assumption.cost"));
        if (!made.estimated().isEmpty()) {
            texts.add(Messages.of("portfolio.assumption.estimated", String.join(", ", made.estimated())));
        }
        return texts;
    }

    private static Map<String, Double> countries(Portfolio found) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        found.netByPlaceUsdMillion().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> sorted.put(each.getKey(), round(each.getValue())));
        return sorted;
    }

    private static List<Row> rows(PortfolioQuestion question, Portfolio found) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < question.candidates().size(); i++) {
            Candidate candidate = question.candidates().get(i);
            Portfolio.Single single = found.singles().get(i);
            rows.add(new Row(
                    single.id(),
                    candidate.work().name(),
                    candidate.work().opens(),
                    single.capexUsdMillion(),
                    round(single.costUsdMillion()),
                    round(single.gainAloneUsdMillion()),
                    round(single.gainLastUsdMillion()),
                    found.chosen().projects().contains(single.id()),
                    candidate.needs().stream().sorted().toList(),
                    candidate.excludes().stream().sorted().toList()));
        }
        return rows;
    }

    private static Point point(Portfolio.Point point) {
        return new Point(
                point.budgetUsdMillion(),
                point.best().projects(),
                round(point.best().npvUsdMillion()),
                round(point.best().capexUsdMillion()),
                round(point.boundUsdMillion()));
    }

    private static Future future(Portfolio.Future future) {
        return new Future(
                future.set().projects(),
                future.npvUsdMillion().stream().map(PortfolioDocument::round).toList(),
                round(future.regretUsdMillion()));
    }

    private static double round(double usdMillion) {
        return Math.rint(usdMillion * PER_MILLION) / PER_MILLION + 0.0;
    }
}
