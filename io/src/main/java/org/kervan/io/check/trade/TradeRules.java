package org.kervan.io.check.trade;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.check.Form;
import org.kervan.io.check.OneOf;
import org.kervan.io.check.Rule;
import org.kervan.io.check.TwoDifferent;
import org.kervan.io.check.WordPairs;

/** The rules of the trade tables. */
public final class TradeRules {
    private static final Map<String, Set<String>> INDICATOR_UNITS = Map.of(
            "gdp_usd", Set.of("USD"),
            "population", Set.of("persons"),
            "exports_usd", Set.of("USD"),
            "imports_usd", Set.of("USD"),
            "trade_share_gdp", Set.of("percent"),
            "lpi_score", Set.of("score_1_to_5"),
            "lpi_rank", Set.of("rank"),
            "lpi_customs", Set.of("score_1_to_5"),
            "lpi_infrastructure", Set.of("score_1_to_5"),
            "lpi_timeliness", Set.of("score_1_to_5"));

    private TradeRules() {}

    /** Those without which no freight can be loaded on the network. */
    public static List<Rule> ofDemand() {
        return List.of(new OneOf("trade/freight_od.csv", List.of("tonnes", "teu", "note")), new DemandWords());
    }

    /** Those without which no model can be compared with what was observed. */
    public static List<Rule> ofCounts() {
        return List.of(
                new OneOf("trade/freight_rates.csv", List.of("usd_per_feu", "transit_days")),
                Form.period("trade/counts.csv", "period"),
                Form.span("trade/counts.csv", "year"),
                Form.period("trade/counts_unseen.csv", "period"),
                Form.span("trade/counts_unseen.csv", "year"),
                new CountScreens());
    }

    /** Those without which a figure would have no period. */
    public static List<Rule> ofLedger() {
        return List.of(
                Form.period("trade/bilateral.csv", "period"),
                Form.period("trade/bilateral_turnover.csv", "period"),
                Form.period("trade/partner_ranks.csv", "period"),
                Form.period("trade/counts.csv", "period"),
                Form.span("trade/counts.csv", "year"));
    }

    /** All of them, in no particular order. */
    public static List<Rule> all() {
        return List.of(
                new TwoDifferent("trade/bilateral.csv", "exporter", "importer"),
                new TwoDifferent("trade/bilateral_turnover.csv", "country_a", "country_b"),
                new OneOf("trade/bilateral.csv", List.of("value_usd_million", "note")),
                new OneOf("trade/by_product.csv", List.of("value_usd_million", "tonnes")),
                new OneOf("trade/freight_od.csv", List.of("tonnes", "teu", "note")),
                new OneOf("trade/freight_rates.csv", List.of("usd_per_feu", "transit_days")),
                new WordPairs("trade/indicators.csv", "indicator", "unit", INDICATOR_UNITS),
                Form.period("trade/bilateral.csv", "period"),
                Form.period("trade/bilateral_turnover.csv", "period"),
                Form.period("trade/partner_ranks.csv", "period"),
                Form.period("trade/counts.csv", "period"),
                Form.span("trade/counts.csv", "year"),
                Form.span("trade/sources.csv", "published"),
                Form.countryCode("trade/countries.csv", "code"),
                Form.kebab("trade/freight_rates.csv", "route"),
                new Form("trade/commodities.csv", "nst2007", "nst2007", text -> text.matches("[0-9]{2}")),
                new AlphabeticalPairs(),
                new TimeValues(),
                new Percents(),
                new NotedFigures(),
                new DemandWords(),
                new CountScreens(),
                new Members());
    }
}
