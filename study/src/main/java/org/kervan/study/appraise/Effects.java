package org.kervan.study.appraise;

import java.util.Map;
import org.kervan.study.flow.FlowWelfare;

/** Sets an answer with a change against one without. */
final class Effects {
    /** Stands for the country of what harms or helps everybody. */
    static final String WORLD = "world";

    private static final double KG_PER_TONNE = 1000;

    private Effects() {}

    static Effect of(FlowWelfare without, FlowWelfare with) {
        Effect effect = new Effect();
        double[] exact = new double[without.tripTonnes().length];
        double[] half = new double[exact.length];
        double[] spread = new double[exact.length];
        gains(without, with, exact, half, spread);
        for (FlowWelfare.Part part : without.parts()) {
            int trip = part.trip();
            if (exact[trip] != 0 || spread[trip] != 0) {
                effect.add(part.fromRegion(), Item.USERS_FROM, part.share() * exact[trip]);
                effect.add(part.toRegion(), Item.USERS_TO, part.share() * exact[trip]);
                effect.add(part.fromRegion(), Item.HALF_FROM, part.share() * half[trip]);
                effect.add(part.toRegion(), Item.HALF_TO, part.share() * half[trip]);
                effect.add(part.fromRegion(), Item.SPREAD_FROM, part.share() * spread[trip]);
                effect.add(part.toRegion(), Item.SPREAD_TO, part.share() * spread[trip]);
            }
        }
        add(effect, Item.CARRIED, with.carriedUsd(), 1);
        add(effect, Item.CARRIED, without.carriedUsd(), -1);
        add(effect, Item.SCARCITY, with.scarcityUsd(), 1);
        add(effect, Item.SCARCITY, without.scarcityUsd(), -1);
        add(effect, Item.CARBON_PAID, with.kgCo2e(), with.usdPerTonneCo2() / KG_PER_TONNE);
        add(effect, Item.CARBON_PAID, without.kgCo2e(), -without.usdPerTonneCo2() / KG_PER_TONNE);
        with.kgCo2e().values().stream().sorted().forEach(kg -> effect.add(WORLD, Item.KG_CO2E, -kg));
        without.kgCo2e().values().stream().sorted().forEach(kg -> effect.add(WORLD, Item.KG_CO2E, kg));
        return effect;
    }

    static void gains(FlowWelfare without, FlowWelfare with, double[] exact, double[] half, double[] spread) {
        double[] tonnesBefore = without.tripTonnes();
        double[] tonnesAfter = with.tripTonnes();
        double[] usdBefore = without.tripUsdPerTonne();
        double[] usdAfter = with.tripUsdPerTonne();
        for (int trip = 0; trip < exact.length; trip++) {
            exact[trip] = UserGain.exact(tonnesBefore[trip], usdBefore[trip], tonnesAfter[trip], usdAfter[trip]);
            half[trip] = UserGain.ruleOfHalf(tonnesBefore[trip], usdBefore[trip], tonnesAfter[trip], usdAfter[trip]);
            spread[trip] = UserGain.ruleOfHalf(
                    tonnesBefore[trip],
                    without.tripSpreadUsdPerTonne()[trip],
                    tonnesAfter[trip],
                    with.tripSpreadUsdPerTonne()[trip]);
        }
    }

    private static void add(Effect effect, Item item, Map<String, Double> amounts, double factor) {
        if (factor != 0) {
            amounts.forEach((place, amount) -> effect.add(place, item, factor * amount));
        }
    }
}
