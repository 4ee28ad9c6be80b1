package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kervan.model.appraisal.Term;

/**
 * Values responses with terms. Present values are linear in the effects, so a valuation adds up how much each solved
 * effect counts over the years and multiplies once; thousands of draws take a second. Not safe for threads: each takes
 * its own.
 */
final class Valuer {
    private static final double USD_PER_MILLION = 1e6;
    private static final double KG_PER_TONNE = 1000;

    private final int firstYear;
    private final int demandYear;
    private final Responses responses;
    private final List<Work> works;
    private final List<String> places;
    /** effect[place][item][column]; columns are stages times levels, then low and high elasticity by stage. */
    private final double[][][] effect;

    private final double[][] share;
    private final int columns;
    private final double low;
    private final double central;
    private final double high;

    /** Present value by place and party, million USD. */
    final double[][] value;

    /**
     * @param firstYear year money is counted in, and the first year counted
     * @param demandYear year whose demand is level 1
     * @param range low, middle and high elasticity the responses were solved for
     */
    Valuer(int firstYear, int demandYear, Responses responses, List<Work> works, double[] range) {
        this.firstYear = firstYear;
        this.demandYear = demandYear;
        this.responses = responses;
        this.works = works;
        low = range[0];
        central = range[1];
        high = range[2];
        places = new ArrayList<>(responses.places());
        for (Work work : works) {
            work.shareByCountry().keySet().stream()
                    .filter(country -> !places.contains(country))
                    .sorted()
                    .forEach(places::add);
        }
        int stages = responses.stages().size();
        columns = stages * (responses.levels().length + 2);
        effect = new double[places.size()][Item.COUNT][columns];
        for (int stage = 0; stage < stages; stage++) {
            fill(stage);
        }
        share = new double[works.size()][places.size()];
        for (int work = 0; work < share.length; work++) {
            for (int place = 0; place < places.size(); place++) {
                share[work][place] = works.get(work).shareByCountry().getOrDefault(places.get(place), 0.0);
            }
        }
        value = new double[places.size()][Party.values().length];
    }

    private void fill(int stage) {
        int levels = responses.levels().length;
        List<Effect> lower = responses.lowElasticity();
        List<Effect> higher = responses.highElasticity();
        for (int place = 0; place < places.size(); place++) {
            for (Item item : Item.values()) {
                double[] row = effect[place][item.ordinal()];
                for (int level = 0; level < levels; level++) {
                    row[stage * levels + level] =
                            responses.effects().get(stage).get(level).get(places.get(place), item);
                }
                int after = responses.stages().size() * levels + 2 * stage;
                row[after] = lower == null ? 0 : lower.get(stage).get(places.get(place), item);
                row[after + 1] = higher == null ? 0 : higher.get(stage).get(places.get(place), item);
            }
        }
    }

    List<String> places() {
        return places;
    }

    /** Years counted, from the first. */
    static int years(Terms terms) {
        return terms.whole(Term.HORIZON_YEARS);
    }

    static double discount(Terms terms, int index) {
        return Math.pow(1 + terms.get(Term.DISCOUNT_RATE), -index);
    }

    /** Demand in a year as a multiple of that of the tables. */
    double level(Terms terms, int year) {
        int until = Math.min(year, terms.whole(Term.GROWTH_LAST_YEAR));
        return Math.pow(1 + terms.get(Term.DEMAND_GROWTH), Math.max(0, until - demandYear));
    }

    /** Fills {@link #value} with present values under these terms. Works without a known cost count nothing. */
    void presentValues(Terms terms) {
        double[] weight = new double[columns];
        double[] carbon = new double[columns];
        for (int index = 0; index < years(terms); index++) {
            double discount = discount(terms, index);
            add(terms, index, discount, weight);
            add(terms, index, discount * usdPerKg(terms, index), carbon);
        }
        benefits(terms, weight, carbon);
        for (int work = 0; work < works.size(); work++) {
            Double capex = works.get(work).capexUsdMillion();
            if (capex != null) {
                double cost = 0;
                for (int index = 0; index < years(terms); index++) {
                    cost += discount(terms, index)
                            * Spending.of(works.get(work), firstYear, terms, index)
                                    .net();
                }
                spend(work, capex * cost);
            }
        }
    }

    /** Present value of the gain of users by the rule of a half, million USD; {@link #value} stays as it is. */
    double ruleOfHalf(Terms terms) {
        double[] weight = new double[columns];
        for (int index = 0; index < years(terms); index++) {
            add(terms, index, discount(terms, index), weight);
        }
        double from = terms.get(Term.ORIGIN_SHARE);
        double sum = 0;
        for (double[][] of : effect) {
            sum += from * sum(of, Item.HALF_FROM, weight) + (1 - from) * sum(of, Item.HALF_TO, weight);
        }
        return sum * terms.get(Term.MODEL_FACTOR) / USD_PER_MILLION;
    }

    /** Fills {@link #value} with the amounts of one year, not discounted. */
    void year(Terms terms, int index) {
        double[] weight = new double[columns];
        double[] carbon = new double[columns];
        add(terms, index, 1, weight);
        add(terms, index, usdPerKg(terms, index), carbon);
        benefits(terms, weight, carbon);
        for (int work = 0; work < works.size(); work++) {
            Double capex = works.get(work).capexUsdMillion();
            if (capex != null) {
                spend(
                        work,
                        capex
                                * Spending.of(works.get(work), firstYear, terms, index)
                                        .net());
            }
        }
    }

    private void spend(int work, double usdMillion) {
        for (int place = 0; place < places.size(); place++) {
            value[place][Party.BUILDERS.ordinal()] -= share[work][place] * usdMillion;
        }
    }

    private static double usdPerKg(Terms terms, int index) {
        double perTonne = terms.get(Term.CO2_VALUE) * Math.pow(1 + terms.get(Term.CO2_VALUE_GROWTH), index);
        return perTonne / KG_PER_TONNE;
    }

    private void add(Terms terms, int index, double weight, double[] into) {
        int year = firstYear + index;
        int stage = responses.stageIn(year);
        if (stage < 0) {
            return;
        }
        int levels = responses.levels().length;
        double position = responses.position(level(terms, year));
        int below = (int) position;
        double part = position - below;
        into[stage * levels + below] += weight * (1 - part);
        if (part > 0) {
            into[stage * levels + below + 1] += weight * part;
        }
        double elasticity = terms.get(Term.DEMAND_ELASTICITY);
        int after = responses.stages().size() * levels + 2 * stage;
        if (elasticity < central && central > low) {
            into[after] += weight * (central - elasticity) / (central - low);
        } else if (elasticity > central && high > central) {
            into[after + 1] += weight * (elasticity - central) / (high - central);
        }
    }

    private void benefits(Terms terms, double[] weight, double[] carbon) {
        double scale = terms.get(Term.MODEL_FACTOR) / USD_PER_MILLION;
        double from = terms.get(Term.ORIGIN_SHARE) * scale;
        double to = (1 - terms.get(Term.ORIGIN_SHARE)) * scale;
        double ratio = terms.get(Term.RELIABILITY_RATIO);
        for (int place = 0; place < places.size(); place++) {
            double[][] of = effect[place];
            double[] sums = value[place];
            Arrays.fill(sums, 0);
            sums[Party.USERS.ordinal()] = from * sum(of, Item.USERS_FROM, weight) + to * sum(of, Item.USERS_TO, weight);
            sums[Party.RELIABILITY.ordinal()] =
                    ratio * (from * sum(of, Item.SPREAD_FROM, weight) + to * sum(of, Item.SPREAD_TO, weight));
            sums[Party.CARRIERS.ordinal()] =
                    (1 - terms.get(Term.CARRIER_COST_SHARE)) * scale * sum(of, Item.CARRIED, weight);
            sums[Party.SCARCITY.ordinal()] = terms.get(Term.SCARCITY_RECEIVED) * scale * sum(of, Item.SCARCITY, weight);
            sums[Party.TREASURIES.ordinal()] = scale * sum(of, Item.CARBON_PAID, weight);
            sums[Party.CLIMATE.ordinal()] = scale * sum(of, Item.KG_CO2E, carbon);
        }
    }

    private static double sum(double[][] effect, Item item, double[] weight) {
        double[] row = effect[item.ordinal()];
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weight[i];
        }
        return sum;
    }

    /** Sum of {@link #value} over places for a party. */
    double of(Party party) {
        double sum = 0;
        for (double[] ofPlace : value) {
            sum += ofPlace[party.ordinal()];
        }
        return sum;
    }

    /** Sum of {@link #value} over parties for a place. */
    double at(int place) {
        double sum = 0;
        for (double each : value[place]) {
            sum += each;
        }
        return sum;
    }

    /** Sum of {@link #value} over all but those who build. */
    double benefit() {
        double sum = 0;
        for (Party party : Party.values()) {
            sum += party == Party.BUILDERS ? 0 : of(party);
        }
        return sum;
    }
}
