package org.kervan.study.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.EnergyNodeKind;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.GeoPoint;

/** A world small enough to be worked out by hand: cheap coal in one country, dear oil and all use in another. */
class SmallWorldTest {
    private static final Provenance SAID = new Provenance(Basis.ESTIMATED, List.of(), "made for a test");
    private static final double MOVING = 0.01 + 5;

    @Test
    void theLineIsFullAndTheDearPlantGivesTheRest() {
        EnergyAnswer answer = solve(world(50, 100));
        // of 50 MW 45 arrive; 100 MW are asked for at every hour
        assertThat(Tables.link(answer, "line").annualFlow()).isCloseTo(50 * 8.76, within(1e-6));
        assertThat(gwh(answer, "dear")).isCloseTo(55 * 8.76, within(1e-6));
        assertThat(Tables.node(answer, "here").meanPrice()).isCloseTo(10, within(1e-6));
        assertThat(Tables.node(answer, "there").meanPrice()).isCloseTo(60, within(1e-6));
        double worth = 8_760 * (60 * 0.9 - 10 - MOVING) / 1e6;
        assertThat(Tables.link(answer, "line").marginalValue()).isCloseTo(worth, within(1e-9));
        double cost = 8_760 * (50 * (10 + MOVING) + 55 * 60) / 1e6;
        assertThat(answer.costUsdMillion()).isCloseTo(cost, within(1e-6));
    }

    @Test
    void whatNoPlantCanGiveIsUnservedAtItsPrice() {
        EnergyAnswer answer = solve(world(50, 20));
        // 45 MW by the line and 17 (85 % of 20) of 100
        assertThat(Tables.node(answer, "there").unserved()).isCloseTo(38 * 8.76, within(1e-6));
        assertThat(Tables.node(answer, "there").meanPrice()).isCloseTo(3_000, within(1e-6));
    }

    @Test
    void aLineWithRoomHasNoWorthAndItsLossIsInThePrice() {
        EnergyAnswer answer = solve(world(500, 100));
        assertThat(Tables.link(answer, "line").marginalValue()).isCloseTo(0, within(1e-9));
        assertThat(gwh(answer, "dear")).isZero();
        assertThat(Tables.node(answer, "there").meanPrice()).isCloseTo((10 + MOVING) / 0.9, within(1e-6));
    }

    private static EnergyAnswer solve(EnergyNetwork network) {
        try (EnergyStudy study = new EnergyStudy()) {
            EnergyAnswer answer = study.answer(network, 2025, false);
            assertThat(answer.certificate().optimal()).isTrue();
            return answer;
        }
    }

    private static double gwh(EnergyAnswer answer, String supply) {
        return answer.supplies().stream()
                .filter(each -> each.supply().id().equals(supply))
                .mapToDouble(SupplyResult::annual)
                .sum();
    }

    private static EnergyNetwork world(double lineMw, double dearMw) {
        EnergyLink line = new EnergyLink(
                "line",
                "line",
                "line",
                Carrier.POWER,
                "here",
                "there",
                null,
                lineMw,
                true,
                10.0,
                null,
                EnergyStatus.OPEN,
                null,
                "",
                SAID);
        return new EnergyNetwork(
                List.of(node("here", "KZ", 70), node("there", "UZ", 71)),
                List.of(line),
                List.of(),
                List.of(plant("cheap", "here", 1_000, 10), plant("dear", "there", dearMw, 60)),
                List.of(new EnergyDemand("use", "there", Carrier.POWER, 2025, 0.876, null, SAID)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Tables.REAL.parameters());
    }

    private static EnergyNode node(String id, String country, double longitude) {
        return new EnergyNode(
                id, id, country, new GeoPoint(40, longitude), EnergyNodeKind.COUNTRY, Carrier.POWER, SAID);
    }

    private static Supply plant(String id, String node, double mw, double usdPerMwh) {
        return new Supply(
                id, node, Carrier.POWER, "coal", mw, null, null, usdPerMwh, 900.0, EnergyStatus.OPEN, null, SAID);
    }
}
