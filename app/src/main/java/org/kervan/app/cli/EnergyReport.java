package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyDocument;
import org.kervan.app.energy.OilDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.claim.Basis;

/** Energy for people: cost, who goes without, where it is full, countries, buyers, counts, and the certificate. */
final class EnergyReport {

    private static final int MOST_LINKS = 15;

    private final EnergyDocument answer;
    private final StringBuilder text = new StringBuilder();

    EnergyReport(EnergyDocument answer) {
        this.answer = answer;
        String name = answer.scenarioName() == null ? "" : " (" + Plain.of(answer.scenarioName()) + ")";
        text.append(Messages.of("energy.heading", answer.year(), answer.scenario() + name, answer.plants()))
                .append("\n\n");
        if (answer.status().equals("optimal")) {
            sums();
            scenario();
            links();
            countries();
            buyers();
            observed();
            oil();
        }
        text.append(Messages.of("energy.assumptions")).append('\n');
        answer.assumptions()
                .forEach(one ->
                        text.append("  - ").append(Plain.whole(one.text())).append('\n'));
        text.append('\n').append(certificate()).append('\n');
        text.append(Messages.of("energy.footer", answer.dataset().substring(0, 12), Digits.three(answer.seconds())));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void sums() {
        Double cost = answer.costUsdMillion();
        text.append(Messages.of("energy.cost")).append("  ");
        text.append(cost == null ? "" : Digits.whole(cost)).append(' ');
        text.append(Messages.of("flows.million")).append(" USD\n\n");
        Table table = new Table(LEFT, LEFT, RIGHT, LEFT);
        boolean any = false;
        for (var carrier : answer.unserved().entrySet()) {
            EnergyDocument.Unserved missing = carrier.getValue();
            for (var country : missing.byCountry().entrySet()) {
                table.row(carrier.getKey(), country.getKey(), Digits.three(country.getValue()), missing.unit());
                any = true;
            }
        }
        text.append(Messages.of(any ? "energy.unserved" : "energy.unserved-none"))
                .append('\n');
        text.append(any ? table : "").append('\n');
    }

    private void scenario() {
        for (EnergyDocument.State state : answer.states()) {
            Double cost = state.costUsdMillionPerYear();
            text.append(Messages.of("energy.state", state.days(), cost == null ? "-" : Digits.whole(cost)))
                    .append('\n');
        }
        if (!answer.notes().isEmpty()) {
            text.append(Messages.of("energy.notes")).append('\n');
            answer.notes()
                    .forEach(one -> text.append("  - ").append(Plain.whole(one)).append('\n'));
            text.append('\n');
        }
    }

    private void oil() {
        OilDocument oil = answer.oilByTransport();
        if (oil == null) {
            return;
        }
        boolean any = !oil.supplies().isEmpty();
        text.append(Messages.of(any ? "energy.oil" : "energy.oil-none")).append('\n');
        Table supplies = new Table(LEFT, RIGHT, LEFT, RIGHT, RIGHT);
        supplies.row(Messages.of("energy.oil-columns").split("\\|"));
        oil.supplies()
                .forEach(each -> supplies.row(
                        each.supply(),
                        Digits.three(each.strandedMt()),
                        each.place() == null ? "-" : each.place(),
                        Digits.three(each.takenMt()),
                        Digits.three(each.leftMt())));
        Table ways = new Table(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        ways.row(Messages.of("energy.oil.way-columns").split("\\|"));
        oil.ways()
                .forEach(way -> ways.row(
                        way.place(),
                        way.market(),
                        Digits.three(way.offeredMt()),
                        Digits.three(way.carriedMt()),
                        way.usdPerTonne() == null ? "-" : Digits.whole(way.usdPerTonne()),
                        way.hours() == null ? "-" : Digits.whole(way.hours()),
                        Digits.three(way.wagonTonneKmBillion()),
                        Digits.three(way.shipTonneKmBillion())));
        if (any) {
            text.append(supplies).append('\n').append(ways).append('\n');
            text.append(Messages.of(
                            "energy.oil.cost",
                            Digits.whole(oil.costWithoutUsdMillion()),
                            Digits.whole(oil.costUsdMillion())))
                    .append('\n');
            oil.assumptions()
                    .forEach(one -> text.append("  - ").append(Plain.whole(one)).append('\n'));
        }
        text.append('\n');
    }

    private void links() {
        text.append(Messages.of("energy.links")).append('\n');
        Table table = new Table(LEFT, LEFT, RIGHT, LEFT, RIGHT, LEFT, RIGHT, RIGHT);
        table.row(Messages.of("energy.link-columns").split("\\|"));
        answer.links().stream()
                .filter(EnergyDocument.Link::open)
                .sorted(Comparator.comparingDouble((EnergyDocument.Link link) -> -link.rentUsdMillion()))
                .limit(MOST_LINKS)
                .forEach(link -> {
                    String about = link.basis() == Basis.ESTIMATED ? "≈" : "";
                    table.row(
                            link.id(),
                            link.carrier().key(),
                            Digits.three(link.annualFlow()),
                            link.unit(),
                            about + Digits.three(link.capacity()),
                            link.capacityUnit(),
                            percent(link.load()),
                            Digits.three(link.marginalValue()));
                });
        text.append(table).append('\n');
    }

    private void countries() {
        text.append(Messages.of("energy.countries")).append('\n');
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("energy.country-columns").split("\\|"));
        answer.byCountry().forEach((country, sums) -> {
            EnergyDocument.Power power = sums.power();
            EnergyDocument.Gas gas = sums.gas();
            table.row(
                    country,
                    Digits.whole(power.usedGwh()),
                    Digits.whole(power.producedGwh()),
                    Digits.whole(power.importedGwh()),
                    Digits.whole(power.exportedGwh()),
                    figure(power.priceUsdPerMwh()),
                    Digits.three(gas.usedBcm()),
                    Digits.three(gas.producedBcm()),
                    figure(gas.priceUsdPer1000m3()),
                    Digits.three(sums.congestionRentUsdMillion()));
        });
        text.append(table).append('\n');
    }

    private void buyers() {
        if (answer.buyers().isEmpty()) {
            return;
        }
        text.append(Messages.of("energy.buyers")).append('\n');
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("energy.buyer-columns").split("\\|"));
        for (EnergyDocument.Buyer buyer : answer.buyers()) {
            table.row(
                    Plain.of(buyer.name()),
                    figure(buyer.contractBcmPerYear()),
                    figure(buyer.deliveredBcm()),
                    figure(buyer.computedBcm()));
        }
        text.append(table).append('\n');
    }

    private void observed() {
        if (answer.observed().isEmpty()) {
            return;
        }
        text.append(Messages.of("energy.observed")).append('\n');
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT, LEFT, RIGHT);
        table.row(Messages.of("energy.observed-columns").split("\\|"));
        for (EnergyDocument.Observed each : answer.observed()) {
            table.row(
                    each.what(),
                    each.period(),
                    Digits.three(each.observed()),
                    Digits.three(each.computed()),
                    each.unit(),
                    percent(each.relativeMiss()));
        }
        text.append(table).append('\n');
    }

    private String certificate() {
        EnergyDocument.Certificate said = answer.certificate();
        return answer.status().equals("optimal")
                ? Messages.of(
                        "energy.certificate",
                        exponent(said.dualityGap()),
                        exponent(said.primalInfeasibility()),
                        exponent(said.bookDifference()),
                        said.solver())
                : Messages.of("energy.failed", said.explanation());
    }

    private static String exponent(@Nullable Double value) {
        return value == null ? "-" : Digits.exponent(value);
    }

    private static String figure(@Nullable Double value) {
        return value == null ? "-" : Digits.three(value);
    }

    private static String percent(@Nullable Double part) {
        return part == null ? "-" : Digits.whole(100 * part) + "%";
    }
}
