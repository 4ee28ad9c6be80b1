package org.kervan.app.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.appraise.AppraisalDocument;
import org.kervan.app.appraise.EnergyWorth;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.study.appraise.CashYear;

/** An appraisal for a terminal. */
final class AppraisalReport {
    private static final Table.Side LEFT = Table.Side.LEFT;
    private static final Table.Side RIGHT = Table.Side.RIGHT;
    private static final int MOST_BARS = 8;
    private static final int EVERY_YEARS = 5;

    private final AppraisalDocument answer;
    private final StringBuilder text = new StringBuilder();

    AppraisalReport(AppraisalDocument answer) {
        this.answer = answer;
    }

    @Override
    public String toString() {
        String name = answer.scenarioName() == null ? answer.scenario() : answer.scenarioName();
        line("appraise.heading", Plain.of(name), answer.firstYear(), answer.lastYear());
        text.append('\n');
        figures();
        answer.reasons().forEach(reason -> text.append(Plain.whole(reason)).append('\n'));
        text.append('\n');
        works();
        parties();
        countries();
        years();
        tornado();
        energy();
        line("appraise.assumptions");
        answer.assumptions().forEach(each -> text.append("  ").append(each).append('\n'));
        line(
                "appraise.certificate." + answer.certificate().status(),
                answer.certificate().answers(),
                Digits.exponent(answer.certificate().relativeGap()));
        line("appraise.footer", answer.dataset().substring(0, 12), answer.scenario(), answer.engine());
        return text.toString();
    }

    private void energy() {
        EnergyWorth energy = answer.energy();
        if (energy == null) {
            return;
        }
        line(
                "appraise.energy",
                money(energy.savingUsdMillionPerYear()),
                String.valueOf(energy.from()),
                Digits.three(energy.co2SavingKtPerYear()));
        line(
                "appraise.energy.figures",
                money(energy.benefitUsdMillion()),
                money(energy.costUsdMillion()),
                money(energy.npvUsdMillion()),
                energy.bcr() == null ? "?" : Digits.three(energy.bcr()),
                energy.irr() == null ? "?" : percent(energy.irr()));
        if (energy.breakEvenUsdMillion() != null) {
            line(
                    "appraise.energy.break-even",
                    Plain.whole(String.join("; ", energy.withoutCost())),
                    money(energy.breakEvenUsdMillion()));
        }
        energy.assumptions().forEach(each -> text.append("  ").append(each).append('\n'));
        text.append('\n');
    }

    private void line(String key, Object... values) {
        text.append(Messages.of(key, values)).append('\n');
    }

    private void figures() {
        Table table = new Table(LEFT, RIGHT, LEFT);
        row(table, "npv", money(answer.npvUsdMillion()), "appraise.unit.million");
        row(table, "bcr", answer.bcr() == null ? "?" : Digits.three(answer.bcr()), "appraise.unit.one");
        row(table, "irr", answer.irr() == null ? "?" : percent(answer.irr()), "appraise.unit.year");
        Integer years = answer.paybackYears();
        row(table, "payback", years == null ? "?" : years.toString(), "appraise.unit.years");
        row(table, "benefit", money(answer.benefitUsdMillion()), "appraise.unit.million");
        row(table, "cost", money(answer.costUsdMillion()), "appraise.unit.million");
        if (answer.breakEvenUsdMillion() != null) {
            row(table, "break-even", money(answer.breakEvenUsdMillion()), "appraise.unit.million");
        }
        AppraisalDocument.Simulation drawn = answer.simulation();
        row(
                table,
                "drawn",
                money(drawn.netUsdMillion().p5()) + " .. "
                        + money(drawn.netUsdMillion().p95()),
                "appraise.unit.million");
        if (drawn.chanceOfGain() != null) {
            row(table, "chance", Digits.whole(100 * drawn.chanceOfGain()) + "%", "appraise.unit.one");
        }
        row(table, "exact", money(answer.userBenefit().exactUsdMillion()), "appraise.unit.million");
        row(table, "half", money(answer.userBenefit().ruleOfHalfUsdMillion()), "appraise.unit.million");
        text.append(table);
    }

    private static void row(Table table, String figure, String value, String unit) {
        table.row(Messages.of("appraise.figure." + figure), value, Messages.of(unit));
    }

    private void works() {
        if (answer.works().isEmpty()) {
            return;
        }
        Table table = new Table(LEFT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("appraise.work-columns").split("\\|"));
        answer.works()
                .forEach(work -> table.row(
                        Plain.of(work.name()),
                        Integer.toString(work.opens()),
                        work.capexUsdMillion() == null ? "?" : Digits.plain(work.capexUsdMillion()),
                        shares(work.shareByCountry())));
        text.append(table).append('\n');
    }

    private static String shares(Map<String, Double> shares) {
        StringBuilder text = new StringBuilder();
        shares.forEach((country, share) -> text.append(text.isEmpty() ? "" : ", ")
                .append(country)
                .append(' ')
                .append(Digits.whole(100 * share))
                .append('%'));
        return text.toString();
    }

    private void parties() {
        Table table = new Table(LEFT, RIGHT);
        table.row(Messages.of("appraise.party-columns").split("\\|"));
        answer.byParty().forEach((party, worth) -> table.row(Messages.of("appraise.party." + party), money(worth)));
        text.append(table).append('\n');
    }

    private void countries() {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("appraise.country-columns").split("\\|"));
        answer.byCountry()
                .forEach((place, country) -> table.row(
                        place,
                        money(country.netUsdMillion()),
                        money(country.p5UsdMillion()),
                        money(country.p95UsdMillion())));
        text.append(table).append('\n');
    }

    private void years() {
        Table table = new Table(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("appraise.year-columns").split("\\|"));
        for (CashYear year : answer.cashflow()) {
            boolean first = year.year() == answer.firstYear();
            if (first || year.year() == answer.lastYear() || year.year() % EVERY_YEARS == 0) {
                double cost = year.capex() + year.upkeep() + year.residual();
                table.row(
                        Integer.toString(year.year()),
                        String.format(Locale.ROOT, "%.2f", year.demandFactor()),
                        money(year.net() - cost),
                        money(cost),
                        money(year.net()),
                        money(year.cumulative()));
            }
        }
        text.append(table).append('\n');
    }

    private void tornado() {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("appraise.tornado-columns").split("\\|"));
        answer.tornado().stream()
                .limit(MOST_BARS)
                .forEach(bar -> table.row(
                        bar.id(),
                        Digits.plain(bar.low()),
                        Digits.plain(bar.high()),
                        money(bar.atLowUsdMillion()),
                        money(bar.atHighUsdMillion())));
        text.append(table).append('\n');
    }

    private static String money(@Nullable Double usdMillion) {
        return usdMillion == null ? "?" : Digits.three(usdMillion);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * part);
    }
}
