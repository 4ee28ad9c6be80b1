package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import org.jspecify.annotations.Nullable;
import org.kervan.app.compare.EnergyComparison;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/** The energy systems of a comparison for people: cost, who goes without, who pays and sells, where it flows. */
final class EnergyCompareReport {
    private static final int MOST = 12;

    private final EnergyComparison answer;
    private final StringBuilder text = new StringBuilder();

    EnergyCompareReport(EnergyComparison answer) {
        this.answer = answer;
        text.append(Messages.of(
                        "compare.energy",
                        answer.year(),
                        whole(answer.aCostUsdMillion()),
                        whole(answer.bCostUsdMillion()),
                        whole(answer.differenceUsdMillion())))
                .append("\n\n");
        unserved();
        countries();
        links();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void unserved() {
        if (answer.unserved().isEmpty()) {
            return;
        }
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("compare.energy.unserved").split("\\|"));
        answer.unserved()
                .forEach(row -> table.row(
                        row.carrier().key(),
                        row.country(),
                        Digits.three(row.a()),
                        Digits.three(row.b()),
                        Digits.three(row.difference()),
                        row.unit()));
        text.append(table).append('\n');
    }

    private void countries() {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("compare.energy.countries").split("\\|"));
        answer.byCountry().stream()
                .limit(MOST)
                .forEach(row -> table.row(
                        row.country(),
                        three(row.aPowerUsdPerMwh()),
                        three(row.bPowerUsdPerMwh()),
                        whole(row.powerBillDifferenceUsdMillion()),
                        whole(row.bPowerNetExportGwh() - row.aPowerNetExportGwh()),
                        three(row.aGasUsdPer1000m3()),
                        three(row.bGasUsdPer1000m3()),
                        whole(row.gasBillDifferenceUsdMillion()),
                        whole(row.bRentUsdMillion() - row.aRentUsdMillion())));
        text.append(table).append('\n');
    }

    private void links() {
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("compare.energy.links").split("\\|"));
        answer.links().stream()
                .limit(MOST)
                .forEach(row -> table.row(
                        row.id(),
                        Plain.of(row.name()),
                        Digits.three(row.a()),
                        Digits.three(row.b()),
                        Digits.three(row.difference()),
                        row.unit()));
        text.append(table).append('\n');
    }

    private static String whole(@Nullable Double value) {
        return value == null ? "-" : Digits.whole(value);
    }

    private static String three(@Nullable Double value) {
        return value == null ? "-" : Digits.three(value);
    }
}
