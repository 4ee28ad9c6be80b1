package org.kervan.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kervan.app.portfolio.PortfolioDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/** A choice of projects for a terminal. */
final class PortfolioReport {
    private static final Table.Side LEFT = Table.Side.LEFT;
    private static final Table.Side RIGHT = Table.Side.RIGHT;

    private final PortfolioDocument answer;
    private final StringBuilder text = new StringBuilder();

    PortfolioReport(PortfolioDocument answer) {
        this.answer = answer;
    }

    @Override
    public String toString() {
        line("portfolio.heading", money(answer.budgetUsdMillion()));
        line(
                "portfolio.result",
                answer.chosen().size(),
                money(answer.npvUsdMillion()),
                money(answer.capexUsdMillion()),
                money(answer.bound()),
                String.format(Locale.ROOT, "%.2f%%", 100 * answer.gap()),
                answer.evaluations(),
                answer.solved());
        text.append('\n');
        projects();
        leftOut();
        text.append('\n');
        shares();
        frontier();
        futures();
        line("appraise.assumptions");
        answer.assumptions().forEach(each -> text.append("  ").append(each).append('\n'));
        line("portfolio.certificate." + answer.certificate().status());
        line("appraise.footer", answer.dataset().substring(0, 12), answer.scenario(), answer.engine());
        return text.toString();
    }

    /** Ids by why they are none, since most are for one reason. */
    private void leftOut() {
        Map<String, List<String>> ids = new TreeMap<>();
        answer.leftOut()
                .forEach((id, why) ->
                        ids.computeIfAbsent(why, key -> new ArrayList<>()).add(Plain.of(id)));
        ids.forEach((why, some) -> line("portfolio.left-out", why, String.join(", ", some)));
    }

    private void line(String key, Object... values) {
        text.append(Messages.of(key, values)).append('\n');
    }

    private void projects() {
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("portfolio.project-columns").split("\\|"));
        answer.projects()
                .forEach(row -> table.row(
                        row.chosen() ? "*" : "",
                        Plain.of(row.id()),
                        Integer.toString(row.opens()),
                        Digits.plain(row.capexUsdMillion()),
                        money(row.costUsdMillion()),
                        money(row.gainAloneUsdMillion()),
                        money(row.gainLastUsdMillion())));
        text.append(table);
    }

    private void shares() {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("portfolio.share-columns").split("\\|"));
        answer.shares()
                .forEach((state, share) -> table.row(
                        state,
                        money(share.netUsdMillion()),
                        money(share.fairUsdMillion()),
                        answer.sharesExact() ? "" : money(share.errorUsdMillion())));
        text.append(table);
        if (answer.sidePayments().isEmpty()) {
            line("portfolio.no-payments");
        } else {
            StringBuilder list = new StringBuilder();
            answer.sidePayments().forEach((place, amount) -> {
                if (Math.abs(amount) >= 1) {
                    list.append(list.isEmpty() ? "" : ", ")
                            .append(place)
                            .append(' ')
                            .append(money(amount));
                }
            });
            line("portfolio.payments", list);
        }
        text.append('\n');
    }

    private void frontier() {
        if (!answer.frontier().isEmpty()) {
            Table table = new Table(RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
            table.row(Messages.of("portfolio.frontier-columns").split("\\|"));
            answer.frontier()
                    .forEach(point -> table.row(
                            money(point.budgetUsdMillion()),
                            money(point.capexUsdMillion()),
                            money(point.npvUsdMillion()),
                            money(point.bound()),
                            String.join(", ", point.chosen())));
            text.append(table).append('\n');
        }
    }

    private void futures() {
        if (!answer.futures().isEmpty()) {
            Table table = new Table(RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
            table.row(Messages.of("portfolio.future-columns").split("\\|"));
            answer.futures()
                    .forEach(future -> table.row(
                            money(future.regretUsdMillion()),
                            money(future.npvUsdMillion().getFirst()),
                            money(future.npvUsdMillion().get(1)),
                            money(future.npvUsdMillion().getLast()),
                            String.join(", ", future.chosen())));
            text.append(table).append('\n');
        }
    }

    private static String money(double usdMillion) {
        return Digits.three(usdMillion);
    }
}
