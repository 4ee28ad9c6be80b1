package org.kervan.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.app.appraise.AppraisalDocument;
import org.kervan.app.data.KervanData;
import org.kervan.app.text.Messages;
import org.kervan.model.claim.Source;
import org.kervan.model.scenario.ScenarioText;
import org.kervan.study.appraise.CashYear;

/** Writes an appraisal as one HTML file with everything in it: no script, no font, nothing to be fetched. */
public final class ReportWriter {
    private static final int MOST_BARS = 12;
    private static final double PLOT = 460;

    private final AppraisalDocument answer;
    private final ScenarioText said;
    private final KervanData data;
    private final String map;
    private final String command;
    private final Html html = new Html();

    ReportWriter(AppraisalDocument answer, ScenarioText said, KervanData data, String map, String command) {
        this.answer = answer;
        this.said = said;
        this.data = data;
        this.map = map;
        this.command = command;
    }

    String write() {
        String title = answer.scenarioName() == null ? answer.scenario() : answer.scenarioName();
        html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .element("title", title)
                .raw("<style>" + style() + "</style></head><body>\n")
                .element("h1", title);
        if (!said.question().isEmpty()) {
            html.element("p", said.question());
        }
        figures();
        answer.reasons().forEach(reason -> html.element("p class=\"mind\"", reason));
        if (!map.isEmpty()) {
            heading("map").raw(map);
            html.element("p class=\"small\"", Messages.of("report.map-key"));
        }
        works();
        countries();
        parties();
        years();
        tornado();
        parameters();
        assumptions();
        sources();
        certificate();
        return html.raw("</body></html>\n").toString();
    }

    private static String style() {
        try (InputStream in = ReportWriter.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Html heading(String key) {
        return html.element("h2", Messages.of("report." + key));
    }

    private void figures() {
        html.raw("<table class=\"figures\">");
        html.row(Messages.of("appraise.figure.npv"), money(answer.npvUsdMillion()));
        html.row(Messages.of("appraise.figure.bcr"), number(answer.bcr(), "%.2f"));
        Double irr = answer.irr();
        html.row(Messages.of("appraise.figure.irr"), number(irr == null ? null : 100 * irr, "%.1f%%"));
        html.row(Messages.of("appraise.figure.benefit"), money(answer.benefitUsdMillion()));
        html.row(Messages.of("appraise.figure.cost"), money(answer.costUsdMillion()));
        if (answer.breakEvenUsdMillion() != null) {
            html.row(Messages.of("appraise.figure.break-even"), money(answer.breakEvenUsdMillion()));
        }
        Double chance = answer.simulation().chanceOfGain();
        html.row(Messages.of("appraise.figure.chance"), number(chance == null ? null : 100 * chance, "%.0f%%"));
        html.row(
                Messages.of("appraise.figure.exact"), money(answer.userBenefit().exactUsdMillion()));
        html.row(Messages.of("appraise.figure.half"), money(answer.userBenefit().ruleOfHalfUsdMillion()));
        html.raw("</table>\n");
        html.element("p class=\"small\"", Messages.of("report.money", answer.firstYear(), answer.lastYear()));
    }

    private void works() {
        heading("works").raw("<table>");
        answer.works()
                .forEach(work -> html.row(work.name(), Integer.toString(work.opens()), money(work.capexUsdMillion())));
        html.raw("</table>\n");
    }

    private void countries() {
        heading("countries").raw("<table>");
        double widest = 1;
        for (AppraisalDocument.Country each : answer.byCountry().values()) {
            widest = Math.max(widest, Math.abs(each.netUsdMillion()));
        }
        double most = widest;
        answer.byCountry()
                .forEach((place, each) -> html.raw("<tr>")
                        .element("th scope=\"row\"", place)
                        .raw("<td class=\"plot\">" + bar(0, each.netUsdMillion(), -most, most) + "</td>")
                        .element("td", money(each.netUsdMillion()))
                        .element("td", money(each.p5UsdMillion()) + " .. " + money(each.p95UsdMillion()))
                        .raw("</tr>\n"));
        html.raw("</table>\n");
    }

    private void parties() {
        heading("parties").raw("<table>");
        answer.byParty().forEach((party, worth) -> html.row(Messages.of("appraise.party." + party), money(worth)));
        html.raw("</table>\n");
    }

    private void years() {
        heading("years");
        List<CashYear> years = answer.cashflow();
        double low = 0;
        double high = 1;
        for (CashYear year : years) {
            low = Math.min(low, Math.min(year.net(), year.cumulative()));
            high = Math.max(high, Math.max(year.net(), year.cumulative()));
        }
        double step = 880.0 / years.size();
        html.raw("<svg viewBox=\"0 0 900 240\" role=\"img\">");
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            CashYear year = years.get(i);
            double x = 10 + i * step;
            double zero = y(0, low, high);
            double end = y(year.net(), low, high);
            html.raw("<rect class=\"" + (year.net() < 0 ? "less" : "more") + "\" x=\"" + Html.at(x) + "\" width=\""
                    + Html.at(step * 0.7) + "\" y=\"" + Html.at(Math.min(zero, end)) + "\" height=\""
                    + Html.at(Math.abs(zero - end)) + "\"/>");
            if (year.year() % 5 == 0) {
                html.raw("<text x=\"" + Html.at(x) + "\" y=\"236\">" + year.year() + "</text>");
            }
            sum.append(Html.at(x + step * 0.35))
                    .append(',')
                    .append(Html.at(y(year.cumulative(), low, high)))
                    .append(' ');
        }
        html.raw("<polyline class=\"sum\" points=\"" + sum + "\"/></svg>\n");
        html.element("p class=\"small\"", Messages.of("report.years-key"));
        html.raw("<table>");
        for (CashYear year : years) {
            double cost = year.capex() + year.upkeep() + year.residual();
            html.row(
                    Integer.toString(year.year()),
                    money(year.net() - cost),
                    money(cost),
                    money(year.net()),
                    money(year.cumulative()));
        }
        html.raw("</table>\n");
    }

    private static double y(double value, double low, double high) {
        return 10 + 205 * (high - value) / (high - low);
    }

    private void tornado() {
        heading("tornado").raw("<table>");
        double centre = answer.benefitUsdMillion() - answer.costUsdMillion();
        double low = centre;
        double high = centre + 1;
        for (AppraisalDocument.Bar bar : answer.tornado()) {
            low = Math.min(low, Math.min(bar.atLowUsdMillion(), bar.atHighUsdMillion()));
            high = Math.max(high, Math.max(bar.atLowUsdMillion(), bar.atHighUsdMillion()));
        }
        double least = low;
        double most = high;
        answer.tornado().stream()
                .limit(MOST_BARS)
                .forEach(bar -> html.raw("<tr>")
                        .element("th scope=\"row\"", bar.meaning())
                        .element("td", plain(bar.low()) + " .. " + plain(bar.high()))
                        .raw("<td class=\"plot\">" + bar(bar.atLowUsdMillion(), bar.atHighUsdMillion(), least, most)
                                + "</td>")
                        .element("td", money(bar.atLowUsdMillion()) + " .. " + money(bar.atHighUsdMillion()))
                        .raw("</tr>\n"));
        html.raw("</table>\n");
    }

    private static String bar(double from, double to, double low, double high) {
        double a = PLOT * (Math.min(from, to) - low) / (high - low);
        double b = PLOT * (Math.max(from, to) - low) / (high - low);
        return "<svg viewBox=\"0 0 " + Html.at(PLOT) + " 12\"><rect class=\"" + (to < from ? "less" : "more")
                + "\" x=\"" + Html.at(a) + "\" width=\"" + Html.at(Math.max(0.5, b - a))
                + "\" y=\"1\" height=\"10\"/></svg>";
    }

    private void parameters() {
        heading("parameters");
        boolean any = answer.parameters().stream().anyMatch(AppraisalDocument.Parameter::set);
        html.element("p", Messages.of(any ? "report.parameters-set" : "report.parameters-none"));
        html.raw("<table>");
        for (AppraisalDocument.Parameter each : answer.parameters()) {
            String value = plain(each.value()) + (each.set() ? " *" : "");
            html.row(
                    each.meaning(),
                    value,
                    each.unit().equals("1") ? "" : each.unit(),
                    each.basis().key());
        }
        html.raw("</table>\n");
    }

    private void assumptions() {
        heading("assumptions").raw("<ul>");
        said.assumptions().forEach(each -> html.element("li", each.text()));
        answer.assumptions().forEach(each -> html.element("li", each));
        html.raw("</ul>\n");
    }

    private void sources() {
        Set<String> ids = new LinkedHashSet<>();
        said.assumptions().forEach(each -> ids.addAll(each.sources()));
        answer.parameters().forEach(each -> ids.addAll(each.sources()));
        heading("sources").raw("<ul>");
        for (String id : ids) {
            Source source = data.dataset().sources().get(id);
            html.element("li", source == null ? id : source.title() + ". " + source.publisher() + ". " + source.url());
        }
        html.raw("</ul>\n");
    }

    private void certificate() {
        AppraisalDocument.Certificate checked = answer.certificate();
        heading("certificate")
                .element(
                        "p",
                        Messages.of(
                                "appraise.certificate." + checked.status(),
                                checked.answers(),
                                String.format(Locale.ROOT, "%.1e", checked.relativeGap())));
        html.element("p", Messages.of("report.again", answer.dataset(), answer.scenario(), answer.engine()));
        html.raw("<pre>").say(command).raw("</pre>\n");
    }

    private static String money(@Nullable Double usdMillion) {
        if (usdMillion == null) {
            return "?";
        }
        return String.format(Locale.ROOT, Math.abs(usdMillion) < 100 ? "%,.2f" : "%,.0f", usdMillion + 0.0);
    }

    private static String number(@Nullable Double value, String format) {
        return value == null ? "?" : String.format(Locale.ROOT, format, value);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
