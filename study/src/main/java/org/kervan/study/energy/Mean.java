package org.kervan.study.energy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The mean of answers that hold for parts of a year. All must be of the same rows, so of one base. */
final class Mean {
    private final List<EnergyAnswer> answers;
    private final double[] shares;

    private Mean(List<EnergyAnswer> answers, double[] shares) {
        this.answers = answers;
        this.shares = shares;
    }

    /**
     * The mean of a year.
     *
     * @param shares part of the year for which each holds
     */
    static EnergyAnswer of(List<EnergyAnswer> answers, double[] shares) {
        return answers.size() == 1 ? answers.getFirst() : new Mean(answers, shares).answer();
    }

    private EnergyAnswer answer() {
        EnergyAnswer first = answers.getFirst();
        return new EnergyAnswer(
                first.year(),
                first.observed(),
                worst(),
                mean(answers, EnergyAnswer::costUsdMillion),
                answers.stream().mapToDouble(EnergyAnswer::seconds).sum(),
                first.seasons(),
                first.hoursUtc(),
                first.weights(),
                rows(EnergyAnswer::links, this::link),
                rows(EnergyAnswer::nodes, this::node),
                rows(EnergyAnswer::supplies, this::supply),
                rows(EnergyAnswer::buyers, this::buyer),
                rows(EnergyAnswer::countries, this::country),
                sums(EnergyAnswer::strandedOil),
                sums(EnergyAnswer::takenOverOil),
                rows(EnergyAnswer::books, this::book),
                rows(EnergyAnswer::comparisons, this::comparison),
                first.assumptions());
    }

    private EnergyCertificate worst() {
        EnergyCertificate worst = answers.getFirst().certificate();
        for (EnergyAnswer each : answers) {
            EnergyCertificate said = each.certificate();
            worst = new EnergyCertificate(
                    worst.optimal() && said.optimal(),
                    Math.max(worst.dualityGap(), said.dualityGap()),
                    Math.max(worst.primalInfeasibility(), said.primalInfeasibility()),
                    Math.max(worst.dualInfeasibility(), said.dualInfeasibility()),
                    Math.max(worst.bookDifference(), said.bookDifference()),
                    said.solver(),
                    worst.optimal() ? said.explanation() : worst.explanation());
        }
        return worst;
    }

    private <T> List<T> rows(Function<EnergyAnswer, List<T>> table, Function<List<T>, T> mean) {
        List<List<T>> tables = answers.stream().map(table).toList();
        return IntStream.range(0, tables.getFirst().size())
                .mapToObj(
                        i -> mean.apply(tables.stream().map(rows -> rows.get(i)).toList()))
                .toList();
    }

    private <T> double mean(List<T> alike, ToDoubleFunction<T> figure) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * figure.applyAsDouble(alike.get(i));
        }
        return sum;
    }

    /** Null where none of them knows it; a part in which it is not known counts as nothing. */
    private <T> @Nullable Double known(List<T> alike, Function<T, @Nullable Double> figure) {
        boolean any = alike.stream().anyMatch(each -> figure.apply(each) != null);
        return any
                ? Double.valueOf(mean(alike, each -> {
                    Double value = figure.apply(each);
                    return value == null ? 0 : value;
                }))
                : null;
    }

    private <T> double[] means(List<T> alike, Function<T, double[]> figures) {
        double[] means = new double[figures.apply(alike.getFirst()).length];
        for (int p = 0; p < means.length; p++) {
            int period = p;
            means[p] = mean(alike, each -> figures.apply(each)[period]);
        }
        return means;
    }

    private LinkResult link(List<LinkResult> alike) {
        double peak = alike.stream()
                .map(LinkResult::peakLoad)
                .mapToDouble(load -> load == null ? 0 : load)
                .max()
                .orElse(0);
        boolean usable = alike.stream().anyMatch(LinkResult::usable);
        return new LinkResult(
                alike.getLast().link(),
                usable,
                mean(alike, LinkResult::forward),
                mean(alike, LinkResult::backward),
                known(alike, LinkResult::load),
                usable ? Double.valueOf(peak) : null,
                mean(alike, LinkResult::marginalValue),
                mean(alike, LinkResult::rentUsdMillion),
                means(alike, LinkResult::netByPeriod));
    }

    private NodeResult node(List<NodeResult> alike) {
        return new NodeResult(
                alike.getFirst().node(),
                mean(alike, NodeResult::used),
                mean(alike, NodeResult::unserved),
                mean(alike, NodeResult::meanPrice),
                means(alike, NodeResult::priceByPeriod));
    }

    private SupplyResult supply(List<SupplyResult> alike) {
        return new SupplyResult(
                alike.getLast().supply(),
                alike.stream().anyMatch(SupplyResult::usable),
                mean(alike, SupplyResult::annual),
                means(alike, SupplyResult::byPeriod));
    }

    private BuyerResult buyer(List<BuyerResult> alike) {
        BuyerResult first = alike.getFirst();
        return new BuyerResult(first.buyer(), first.deliveredBcm(), known(alike, BuyerResult::computedBcm));
    }

    private CountryResult country(List<CountryResult> alike) {
        return new CountryResult(
                alike.getFirst().country(),
                balance(alike.stream().map(CountryResult::power).toList()),
                balance(alike.stream().map(CountryResult::gas).toList()),
                mean(alike, CountryResult::oilProducedMt),
                mean(alike, CountryResult::co2Kt),
                mean(alike, CountryResult::congestionRentUsdMillion));
    }

    private CountryResult.Balance balance(List<CountryResult.Balance> alike) {
        return new CountryResult.Balance(
                mean(alike, CountryResult.Balance::used),
                mean(alike, CountryResult.Balance::produced),
                mean(alike, CountryResult.Balance::imported),
                mean(alike, CountryResult.Balance::exported),
                mean(alike, CountryResult.Balance::unserved),
                mean(alike, CountryResult.Balance::meanPrice));
    }

    private Map<String, Double> sums(Function<EnergyAnswer, Map<String, Double>> part) {
        Map<String, Double> sums = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            double share = shares[i];
            part.apply(answers.get(i)).forEach((supply, mt) -> sums.merge(supply, share * mt, Double::sum));
        }
        return sums;
    }

    private Books book(List<Books> alike) {
        return new Books(
                alike.getFirst().carrier(),
                mean(alike, Books::supplied),
                mean(alike, Books::used),
                mean(alike, Books::sold),
                mean(alike, Books::lost),
                mean(alike, Books::difference));
    }

    private Comparison comparison(List<Comparison> alike) {
        Comparison first = alike.getFirst();
        double computed = mean(alike, Comparison::computed);
        double observed = first.observed().value();
        return new Comparison(
                first.observed(),
                first.carrier(),
                computed,
                observed == 0 ? null : Double.valueOf(computed / observed - 1),
                first.reading());
    }
}
