package org.kervan.app.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import org.kervan.model.claim.Provenance;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.LinkShape;
import org.kervan.model.energy.Supply;
import org.kervan.study.energy.Comparison;
import org.kervan.study.energy.CountryResult;
import org.kervan.study.energy.EnergyAnswer;
import org.kervan.study.energy.EnergyCertificate;
import org.kervan.study.energy.SupplyResult;

/** Makes the document of an answer. */
final class Documents {
    private final EnergyQuestion question;
    private final EnergyNetwork network;
    private final EnergyAnswer answer;
    private final Map<String, String> countryOf;
    private final Map<String, List<double[]>> shapeOf;

    Documents(EnergyQuestion question, EnergyNetwork network, EnergyAnswer answer) {
        this.question = question;
        this.network = network;
        this.answer = answer;
        countryOf = network.nodes().stream().collect(Collectors.toMap(EnergyNode::id, EnergyNode::country));
        shapeOf = network.shapes().stream().collect(Collectors.toMap(LinkShape::link, Rows::pairs));
    }

    EnergyDocument document(String dataset, List<EnergyDocument.State> states, @Nullable OilDocument oil) {
        EnergyCertificate certificate = answer.certificate();
        boolean optimal = certificate.optimal();
        String name = question.scenario().name();
        return new EnergyDocument(
                dataset,
                question.scenario().shortHash(),
                name.isEmpty() ? null : name,
                Settings.version(),
                answer.year(),
                answer.observed() ? "observed" : "able",
                question.carrier(),
                optimal ? "optimal" : "failed",
                optimal ? certificate.dualityGap() : null,
                optimal ? Digits.known(answer.costUsdMillion()) : null,
                certificate(certificate),
                Math.rint(answer.seconds() * 1e6) / 1e6,
                unserved(),
                new EnergyDocument.Hours(
                        "UTC",
                        answer.seasons().stream().map(season -> season.key()).toList(),
                        answer.hoursUtc(),
                        answer.weights()),
                answer.links().stream()
                        .filter(each -> told(each.link().carrier()))
                        .map(each ->
                                Rows.link(each, shapeOf.getOrDefault(each.link().id(), List.of())))
                        .toList(),
                network.nodes().stream()
                        .filter(each -> told(each.carrier()))
                        .map(Rows::node)
                        .toList(),
                answer.nodes().stream()
                        .filter(each -> told(each.node().carrier()))
                        .map(Rows::price)
                        .toList(),
                byCountry(),
                told(Carrier.POWER) ? dispatch() : List.of(),
                told(Carrier.GAS) ? answer.buyers().stream().map(Rows::buyer).toList() : List.of(),
                books(),
                observed(),
                states,
                oil,
                notes(),
                answer.assumptions().stream().map(Rows::assumed).toList());
    }

    /** The same in short, for a state that holds for some days. */
    EnergyDocument.State state(int days) {
        boolean optimal = answer.certificate().optimal();
        return new EnergyDocument.State(days, optimal ? Digits.known(answer.costUsdMillion()) : null, unserved());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        question.scenario().applyTo(network).notes().forEach(note -> notes.add(note.message()));
        long others = question.scenario().changes().stream()
                .filter(change -> !change.isOfEnergy())
                .count();
        if (others > 0) {
            notes.add(Messages.of("energy.other-changes", others));
        }
        return notes;
    }

    private boolean told(Carrier carrier) {
        return question.carrier() == null || question.carrier() == carrier;
    }

    private static EnergyDocument.Certificate certificate(EnergyCertificate said) {
        return new EnergyDocument.Certificate(
                said.optimal() ? said.dualityGap() : null,
                said.optimal() ? said.primalInfeasibility() : null,
                said.optimal() ? said.dualInfeasibility() : null,
                said.optimal() ? said.bookDifference() : null,
                said.solver(),
                said.explanation());
    }

    private Map<String, EnergyDocument.Unserved> unserved() {
        Map<String, EnergyDocument.Unserved> byCarrier = new LinkedHashMap<>();
        if (told(Carrier.GAS)) {
            byCarrier.put(
                    Carrier.GAS.key(), unserved(Carrier.GAS, each -> each.gas().unserved()));
        }
        if (told(Carrier.POWER)) {
            byCarrier.put(
                    Carrier.POWER.key(),
                    unserved(Carrier.POWER, each -> each.power().unserved()));
        }
        if (told(Carrier.OIL)) {
            byCarrier.put(Carrier.OIL.key(), stranded());
        }
        return byCarrier;
    }

    private EnergyDocument.Unserved unserved(Carrier carrier, ToDoubleFunction<CountryResult> figure) {
        Map<String, Double> byCountry = new TreeMap<>();
        double total = 0;
        for (CountryResult each : answer.countries()) {
            double missing = Digits.four(figure.applyAsDouble(each));
            total += missing;
            if (missing > 0) {
                byCountry.put(each.country(), missing);
            }
        }
        return new EnergyDocument.Unserved(carrier.volumeUnit(), Digits.four(total), byCountry);
    }

    /** Of oil, what fields give and no outlet takes. */
    private EnergyDocument.Unserved stranded() {
        Map<String, Double> byCountry = new TreeMap<>();
        answer.strandedOil().forEach((supply, mt) -> {
            if (Digits.four(mt) > 0) {
                byCountry.merge(country(supply), Digits.four(mt), Double::sum);
            }
        });
        double total =
                byCountry.values().stream().mapToDouble(Double::doubleValue).sum();
        return new EnergyDocument.Unserved(Carrier.OIL.volumeUnit(), Digits.four(total), byCountry);
    }

    private String country(String supply) {
        return network.supplies().stream()
                .filter(each -> each.id().equals(supply))
                .map(each -> countryOf.getOrDefault(each.node(), ""))
                .findFirst()
                .orElse("");
    }

    private Map<String, EnergyDocument.Country> byCountry() {
        Map<String, EnergyDocument.Country> byCountry = new TreeMap<>();
        for (CountryResult each : answer.countries()) {
            CountryResult.Balance power = each.power();
            CountryResult.Balance gas = each.gas();
            byCountry.put(
                    each.country(),
                    new EnergyDocument.Country(
                            new EnergyDocument.Power(
                                    Digits.four(power.used()),
                                    Digits.four(power.produced()),
                                    Digits.four(power.imported()),
                                    Digits.four(power.exported()),
                                    Digits.four(power.unserved()),
                                    Digits.known(power.meanPrice()),
                                    Digits.four(each.co2Kt())),
                            new EnergyDocument.Gas(
                                    Digits.four(gas.used()),
                                    Digits.four(gas.produced()),
                                    Digits.four(gas.imported()),
                                    Digits.four(gas.exported()),
                                    Digits.four(gas.unserved()),
                                    Digits.known(gas.meanPrice())),
                            Digits.four(each.oilProducedMt()),
                            Digits.four(each.congestionRentUsdMillion())));
        }
        return byCountry;
    }

    private List<EnergyDocument.Dispatch> dispatch() {
        Map<List<String>, List<SupplyResult>> groups =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (SupplyResult each : answer.supplies()) {
            Supply supply = each.supply();
            if (supply.carrier() == Carrier.POWER && each.usable()) {
                String country = countryOf.getOrDefault(supply.node(), "");
                groups.computeIfAbsent(List.of(country, supply.technology()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<EnergyDocument.Dispatch> dispatch = new ArrayList<>();
        groups.forEach((key, group) -> {
            double[] mw = new double[answer.hoursUtc().length];
            double annual = 0;
            for (SupplyResult each : group) {
                annual += each.annual();
                for (int h = 0; h < mw.length; h++) {
                    mw[h] += each.byPeriod()[h];
                }
            }
            dispatch.add(new EnergyDocument.Dispatch(key.get(0), key.get(1), Digits.four(annual), Digits.two(mw)));
        });
        return dispatch;
    }

    private List<EnergyDocument.Book> books() {
        return answer.books().stream()
                .filter(each -> told(each.carrier()))
                .map(each -> new EnergyDocument.Book(
                        each.carrier(),
                        each.carrier().volumeUnit(),
                        Digits.four(each.supplied()),
                        Digits.four(each.used()),
                        Digits.four(each.sold()),
                        Digits.four(each.lost()),
                        each.difference()))
                .toList();
    }

    private List<EnergyDocument.Observed> observed() {
        List<EnergyDocument.Observed> rows = new ArrayList<>();
        for (Comparison each : answer.comparisons()) {
            if (told(each.carrier())) {
                Provenance said = each.observed().provenance();
                rows.add(new EnergyDocument.Observed(
                        each.observed().what(),
                        each.observed().period(),
                        each.observed().value(),
                        Digits.four(each.computed()),
                        each.observed().unit(),
                        Digits.known(each.relativeMiss()),
                        said.basis(),
                        said.sources(),
                        each.reading()));
            }
        }
        return rows;
    }
}
