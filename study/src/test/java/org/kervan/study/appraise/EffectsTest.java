package org.kervan.study.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kervan.study.flow.FlowCertificate;
import org.kervan.study.flow.FlowWelfare;

/** Who gains and who loses what between two answers: more is above zero, and less harm is more. */
class EffectsTest {
    private static final FlowCertificate CHECKED = new FlowCertificate(true, 0, 0, 0, 0, 0, 0, 1, "");
    private static final List<FlowWelfare.Part> PARTS = List.of(
            new FlowWelfare.Part(0, "CN", "TR", "grain", 0.75), new FlowWelfare.Part(0, "KZ", "TR", "grain", 0.25));

    private static FlowWelfare answer(double usdPerTonne, double spread, double carried, double scarce, double kg) {
        return new FlowWelfare(
                CHECKED,
                0,
                new double[] {1000},
                new double[] {usdPerTonne},
                new double[] {spread},
                PARTS,
                Map.of("KZ", carried),
                Map.of("GE", scarce),
                Map.of("AZ", kg),
                50);
    }

    @Test
    void everybodyGetsWhatChangedForThem() {
        Effect effect = Effects.of(answer(100, 20, 5000, 900, 7000), answer(90, 16, 5300, 400, 6000));
        check(effect, "CN", Item.USERS_FROM, 7500);
        check(effect, "KZ", Item.USERS_FROM, 2500);
        check(effect, "TR", Item.USERS_TO, 10_000);
        check(effect, "CN", Item.SPREAD_FROM, 3000);
        check(effect, "TR", Item.SPREAD_TO, 4000);
        check(effect, "KZ", Item.CARRIED, 300);
        check(effect, "GE", Item.SCARCITY, -500);
        check(effect, "AZ", Item.CARBON_PAID, -50);
        check(effect, Effects.WORLD, Item.KG_CO2E, 1000);
    }

    private static void check(Effect effect, String place, Item item, double amount) {
        assertThat(effect.get(place, item)).as("%s %s", place, item).isCloseTo(amount, within(1e-9));
    }
}
