package org.kervan.study.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.TariffUnit;
import org.kervan.study.World;

/** Prices, emissions and fall-backs of single steps, against docs/methods/network.md. */
class StepCostTest {

    private static List<Step> steps(World world, boolean grain) {
        CompiledNetwork network = CompiledNetwork.of(world.network(), grain ? world.grain() : world.boxes());
        return IntStream.range(0, network.arcCount())
                .mapToObj(network::step)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Step haul(World world, boolean grain, String from, String to) {
        return steps(world, grain).stream()
                .filter(s -> s.kind() == LegKind.HAUL && s.from().equals(from) && s.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(Step step, String quantity) {
        return step.figures().stream()
                .filter(f -> f.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void railPricesGoByCountryThenGroupThenGeneralRow() {
        World world = new World()
                .place("a", "AA")
                .place("g", "GG")
                .place("n", "NN")
                .place("a2", "AA")
                .place("g2", "GG")
                .place("n2", "NN")
                .rail("a", "a2", 100)
                .rail("g", "g2", 100)
                .rail("n", "n2", 100)
                .group("EU", "GG")
                .unitCost("own", Mode.RAIL, "AA", null, null, TariffUnit.USD_PER_TEU_KM, 3)
                .unitCost("group", Mode.RAIL, "EU", null, null, TariffUnit.USD_PER_TEU_KM, 4);

        assertThat(figure(haul(world, false, "a", "a2"), "usdPerTonne")).satisfies(f -> {
            assertThat(f.row()).isEqualTo("own");
            assertThat(f.value()).isCloseTo(30, within(1e-9));
        });
        assertThat(figure(haul(world, false, "g", "g2"), "usdPerTonne").row()).isEqualTo("group");
        assertThat(figure(haul(world, false, "n", "n2"), "usdPerTonne").row()).isEqualTo("rail");
    }

    @Test
    void aLinkOverABorderTakesHalfOfEachSide() {
        World world = new World()
                .place("a", "AA")
                .place("b", "BB")
                .rail("a", "b", 100)
                .border("a", "b", Mode.RAIL, 1, 2, 3, 10.0)
                .unitCost("own", Mode.RAIL, "AA", null, null, TariffUnit.USD_PER_TEU_KM, 3);

        assertThat(haul(world, false, "a", "b").usdPerTonne()).isCloseTo(100 * (0.3 + 0.1) / 2, within(1e-9));
    }

    @Test
    void bulkPaysRailByItsOwnLoadAndLorriesByWhatFitsOnThem() {
        World world =
                new World().places("AA", "a", "b", "c").rail("a", "b", 100).road("b", "c", 100);

        assertThat(haul(world, true, "a", "b").usdPerTonne()).isCloseTo(100 * 1.0 / 20, within(1e-9));
        assertThat(haul(world, true, "b", "c").usdPerTonne()).isCloseTo(30, within(1e-9));
    }

    @Test
    void anUnpublishedBorderChargeIsTheMeanOfThePublishedOnesAndAnEstimate() {
        World world = new World()
                .place("a", "AA")
                .place("b", "BB")
                .place("c", "CC")
                .rail("a", "b", 10)
                .rail("b", "c", 10)
                .border("a", "b", Mode.RAIL, 1, 2, 3, 400.0)
                .border("b", "c", Mode.RAIL, 1, 2, 3, null);
        Step unknown = steps(world, false).stream()
                .filter(s -> s.kind() == LegKind.CROSS && s.name().equals("BB > CC"))
                .findFirst()
                .orElseThrow();

        assertThat(figure(unknown, "usdPerTonne")).satisfies(f -> {
            assertThat(f.value()).isCloseTo(20, within(1e-9));
            assertThat(f.basis()).isEqualTo(Basis.ESTIMATED);
            assertThat(f.note()).contains("not published");
        });
    }

    @Test
    void deepSeaTowardsAsiaPaysAQuarter() {
        World world = new World().place("asia", "CN").place("europe", "NL").sea("asia", "europe", 1000, "europe");

        assertThat(haul(world, false, "asia", "europe").usdPerTonne()).isCloseTo(50, within(1e-9));
        assertThat(haul(world, false, "europe", "asia").usdPerTonne()).isCloseTo(12.5, within(1e-9));
    }

    /** Road and rail meet the ferry in p and q: a lorry leaves as a lorry, and pays a lorry's rate. */
    private static World ferryWorld() {
        return new World()
                .places("AA", "a", "p")
                .places("BB", "q", "z")
                .rail("a", "p", 100)
                .road("a", "p", 100)
                .ferry("p", "q", 200)
                .rail("q", "z", 100)
                .road("q", "z", 100)
                .transfer("p", Mode.ROAD, null, Mode.FERRY, null, 5, 0)
                .transfer("p", Mode.RAIL, 1520, Mode.FERRY, null, 5, 0)
                .transfer("q", Mode.FERRY, null, Mode.ROAD, null, 5, 0)
                .transfer("q", Mode.FERRY, null, Mode.RAIL, 1520, 5, 0)
                .rate("lorry", Mode.FERRY, "p", "q", LoadForm.TRUCK, TariffUnit.USD_PER_TONNE, 60)
                .rate("box", Mode.FERRY, "q", "p", LoadForm.CONTAINER, TariffUnit.USD_PER_TEU, 500);
    }

    @Test
    void ferryRatesGoByFormAndElseByTheOtherDirection() {
        List<Figure> prices = steps(ferryWorld(), false).stream()
                .filter(s -> s.kind() == LegKind.HAUL
                        && s.mode() == Mode.FERRY
                        && s.from().equals("p"))
                .map(s -> figure(s, "usdPerTonne"))
                .toList();

        assertThat(prices).extracting(Figure::row).containsExactly("lorry", "box");
        assertThat(prices).extracting(Figure::value).containsExactly(60.0, 50.0);
        assertThat(prices.get(1).note()).contains("other direction");
    }

    @Test
    void lorriesDoNotTurnIntoWagonsOnBoard() {
        CompiledNetwork network =
                CompiledNetwork.of(ferryWorld().network(), ferryWorld().grain());
        List<String> changes = IntStream.range(0, network.arcCount())
                .mapToObj(network::step)
                .filter(s ->
                        s != null && s.kind() == LegKind.TRANSFER && s.from().equals("q"))
                .map(Step::name)
                .toList();

        assertThat(changes).containsExactlyInAnyOrder("ferry > road", "ferry > rail 1520 mm");
    }

    @Test
    void partlyElectrifiedLinesEmitTheMeanOfBothTractions() {
        World world = new World().places("AA", "a", "b").rail("a", "b", 1000, Electrified.PARTIAL);

        assertThat(haul(world, false, "a", "b").kgCo2ePerTonne()).isCloseTo((10 + 30) / 2.0, within(1e-9));
    }

    @Test
    void closedLinksAreThoseNotUsableInTheYear() {
        World world = new World().places("AA", "a", "b").rail("a", "b", 10, 1520, LinkStatus.CONSTRUCTION, 2028);
        CompiledNetwork network = CompiledNetwork.of(world.network(), world.boxes());

        assertThat(count(network.closedIn(2027))).isEqualTo(2);
        assertThat(count(network.closedIn(2028))).isZero();
    }

    private static long count(boolean[] mask) {
        return IntStream.range(0, mask.length).filter(i -> mask[i]).count();
    }

    @Test
    void waterWithoutARowOfItsModeTakesTheSisterModeAndSaysSo() {
        World world = new World()
                .places("AA", "a", "b")
                .link("sea-x", "a", "b", Mode.SEA, 100, null, LinkStatus.OPEN, null, Basin.CASPIAN, null);

        assertThat(figure(haul(world, false, "a", "b"), "usdPerTonne").note())
                .contains("no row for sea, that of ferry");
    }
}
