package org.kervan.study.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kervan.study.energy.Tables.REAL;
import static org.kervan.study.energy.Tables.link;
import static org.kervan.study.energy.Tables.node;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;

/**
 * The systems of the package: history of 2025, cuts, cables, and what must hold of every answer. Figures of history are
 * those of the tables. {@code -Dkervan.heavy=true} tries 1,000 random changes instead of a dozen (about a minute):
 * {@code ./mvnw -pl study -am test -Dtest=EnergyStudyTest -Dsurefire.failIfNoSpecifiedTests=false -Dkervan.heavy=true}.
 */
class EnergyStudyTest {
    private static final int YEAR = 2025;

    private static EnergyStudy study;
    private static EnergyAnswer base;

    @BeforeAll
    static void solve() {
        study = new EnergyStudy();
        base = study.answer(REAL, YEAR, false);
    }

    @AfterAll
    static void close() {
        study.close();
    }

    @Test
    void theAnswerIsProvedAndItsBooksBalance() {
        assertThat(base.certificate().optimal()).isTrue();
        assertThat(base.certificate().dualityGap()).isLessThan(1e-6);
        assertThat(base.certificate().primalInfeasibility()).isLessThan(1e-6);
        assertThat(base.books()).hasSize(3).allSatisfy(book -> {
            assertThat(book.supplied()).isPositive();
            assertThat(Math.abs(book.difference()) / book.supplied()).isLessThan(1e-6);
        });
    }

    @Test
    void theSameQuestionHasTheSameAnswerToTheLastBit() {
        EnergyAnswer again = study.answer(REAL, YEAR, false);
        assertThat(again.costUsdMillion()).isEqualTo(base.costUsdMillion());
        for (int i = 0; i < base.links().size(); i++) {
            assertThat(again.links().get(i).netByPeriod())
                    .isEqualTo(base.links().get(i).netByPeriod());
        }
    }

    /** E7: production and deliveries of 2025, nothing fitted but the overload of the lines. */
    @Test
    void theGasYear2025() {
        EnergyAnswer history = study.answer(REAL, YEAR, true);
        assertThat(link(history, "scp-az").forward()).isCloseTo(23.144, within(0.05 * 23.144));
        double toTurkiye = out(history, "tanap-exit-eskisehir") + out(history, "tanap-exit-trakya");
        // counts and deliveries are published to 0.1 bcm
        assertThat(toTurkiye + out(history, "tanap-border")).isBetween(16.9 - 0.05, 18.4 + 0.05);
        assertThat(link(history, "tap-east").forward()).isBetween(11.2, 12.8);
        assertThat(delivered(history, "georgia")).isCloseTo(2.3, within(0.05 * 2.3));
        assertThat(delivered(history, "turkiye")).isCloseTo(9.6, within(0.05 * 9.6));
        assertThat(delivered(history, "syria")).isCloseTo(0.5, within(0.05 * 0.5));
        assertThat(delivered(history, "italy")).isCloseTo(9.5, within(0.05 * 9.5));
    }

    /** E8, the part that the tables hold all supplies of; CPC is told in docs/energy.md. */
    @Test
    void theOilYear2025() {
        LinkResult btc = link(base, "btc-tr");
        double barrels = REAL.parameter("energy-oil-barrels-per-tonne-counted");
        assertThat(btc.forward() * barrels / 0.365).isCloseTo(566, within(0.05 * 566));
        assertThat(Objects.requireNonNull(btc.load())).isCloseTo(0.47, within(0.05 * 0.47));
    }

    /** E9, what the tables decide: generation and the need of Kyrgyzstan, and who sells to whom over the year. */
    @Test
    void powerOf2025() {
        assertThat(supplied(base, "AZ")).isCloseTo(28_394, within(0.2 * 28_394));
        CountryResult kyrgyzstan = country(base, "KG");
        assertThat(kyrgyzstan.power().imported() - kyrgyzstan.power().exported())
                .isCloseTo(3_900, within(0.2 * 3_900));
        assertThat(link(base, "akhaltsikhe-borcka").annualFlow()).isNotNegative();
        assertThat(link(base, "tr-sy").annualFlow()).isPositive();
        assertThat(link(base, "tj-af").annualFlow()).isNotNegative();
        assertThat(link(base, "tm-ir-power").annualFlow()).isNotNegative();
        assertThat(link(base, "ge-ru").annualFlow()).isNotPositive();
    }

    /** E10: what the cut takes away is unserved, or comes from elsewhere within the limits there; nothing else happens. */
    @Test
    void aCutOfTheSouthCaucasusPipeline() {
        EnergyAnswer cut = study.answer(Tables.closed(REAL, "scp-az"), YEAR, false);
        assertThat(cut.costUsdMillion()).isGreaterThan(base.costUsdMillion());
        assertThat(node(cut, "it-gas").unserved()).isCloseTo(9.5, within(1e-6));
        assertThat(delivered(cut, "turkiye")).isZero();
        for (String id : new String[] {"turkstream-1", "blue-stream", "iran-turkiye", "tr-lng-link"}) {
            assertThat(Objects.requireNonNull(link(cut, id).peakLoad())).isLessThanOrEqualTo(1.15 + 1e-9);
        }
        double gone = link(base, "scp-az").forward();
        double overGazakh =
                link(cut, "gazakh-line").forward() - link(base, "gazakh-line").forward();
        double replaced = gasFromOthers(cut) - gasFromOthers(base);
        double saved = gasUsedElsewhere(base) - gasUsedElsewhere(cut);
        double losses =
                books(base, Carrier.GAS).lost() - books(cut, Carrier.GAS).lost();
        double fromIran =
                link(cut, "ir-az-swap").forward() - link(base, "ir-az-swap").forward();
        // what is lost inside Azerbaijan is the only part of the books that is left out
        assertThat(gone - overGazakh + fromIran).isCloseTo(replaced + saved + losses, within(0.02));
        assertThat(cut.nodes())
                .filteredOn(each -> each.node().carrier() == Carrier.GAS)
                .allSatisfy(each -> {
                    for (double price : each.priceByPeriod()) {
                        assertThat(price).isGreaterThan(-1e-6);
                    }
                });
    }

    /** E11. */
    @Test
    void theBlackSeaCable() {
        String[] cable = {"black-sea-cable", "ge-anaklia", "constanta-ro"};
        EnergyAnswer without = study.answer(Tables.closed(REAL, cable), YEAR, false);
        EnergyAnswer with = study.answer(Tables.open(REAL, cable), YEAR, false);
        LinkResult flow = link(with, "black-sea-cable");
        for (double mw : flow.netByPeriod()) {
            assertThat(Math.abs(mw)).isLessThanOrEqualTo(1300 + 1e-6);
        }
        assertThat(flow.forward() + flow.backward()).isPositive().isLessThan(11_400);
        assertThat(with.costUsdMillion()).isLessThan(without.costUsdMillion());
        assertThat(gap(with)).isLessThanOrEqualTo(gap(without) + 1e-6);
    }

    /** E12, and that an answer found from another one costs the same as one found from nothing. */
    @Test
    void moreCapacityNeverCostsMoreAndLessNeverLess() {
        Random random = new Random(20251122);
        int tries = Boolean.getBoolean("kervan.heavy") ? 1_000 : 12;
        double whole = study.moving(REAL, YEAR, false).costUsdMillion();
        assertThat(whole).isCloseTo(base.costUsdMillion(), within(1e-6 * base.costUsdMillion()));
        for (int i = 0; i < tries; i++) {
            EnergyLink picked = REAL.links().get(random.nextInt(REAL.links().size()));
            double factor = random.nextBoolean() ? 1 + 2 * random.nextDouble() : random.nextDouble();
            EnergyNetwork changed = Tables.withLinks(REAL, link -> link == picked ? Tables.scaled(link, factor) : link);
            EnergyAnswer answer = study.moving(changed, YEAR, false);
            double difference = answer.costUsdMillion() - whole;
            double slack = 1e-6 * Math.abs(whole);
            assertThat(factor >= 1 ? difference : -difference)
                    .as("%s times %s", picked.id(), factor)
                    .isLessThanOrEqualTo(slack);
            assertThat(answer.certificate().bookDifference()).isLessThan(1e-6);
        }
    }

    /** E4: the price behind a line is that before it, its loss and cost, and what its fullness is worth. */
    @Test
    void pricesDifferByLossCostAndFullness() {
        LinkResult line = link(base, "akhaltsikhe-borcka");
        double[] from = node(base, "akhaltsikhe").priceByPeriod();
        double[] to = node(base, "borcka").priceByPeriod();
        double usd = REAL.parameter("energy-power-flow-cost") + REAL.parameter("energy-power-border-cost");
        double worth = 0;
        for (int h = 0; h < from.length; h++) {
            double gain = to[h] * Lines.kept(line.link()) - from[h] - usd;
            double back = from[h] * Lines.kept(line.link()) - to[h] - usd;
            worth += (Math.max(0, gain) + Math.max(0, back)) * base.weights()[h];
            if (line.netByPeriod()[h] > 1e-6) {
                assertThat(gain).isGreaterThan(-1e-6);
            }
        }
        assertThat(worth / 1e6).isCloseTo(line.marginalValue(), within(1e-6));
    }

    @Test
    void unknownDeliveriesStayUnknown() {
        assertThat(base.buyers())
                .filteredOn(each -> each.buyer().id().equals("germany"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.deliveredBcm()).isNull();
                    assertThat(each.computedBcm()).isNull();
                    assertThat(each.buyer().contractBcmPerYear()).isEqualTo(1.5);
                });
    }

    @Test
    void aYearLaterWorksAreOpenThatWereNot() {
        EnergyAnswer later = study.answer(REAL, 2032, false);
        assertThat(link(base, "caspian-cable").usable()).isFalse();
        assertThat(link(base, "caspian-cable").load()).isNull();
        assertThat(link(later, "caspian-cable").usable()).isTrue();
    }

    @Test
    void aPriceOfCarbonLowersEmissions() {
        EnergyAnswer priced = study.answer(Tables.withParameter(REAL, "energy-co2-price", 120), YEAR, false);
        assertThat(co2(priced)).isLessThan(co2(base));
    }

    private static double out(EnergyAnswer answer, String id) {
        LinkResult link = link(answer, id);
        return link.forward() * Lines.kept(link.link());
    }

    private static double delivered(EnergyAnswer answer, String buyer) {
        return answer.buyers().stream()
                .filter(each -> each.buyer().id().equals(buyer))
                .mapToDouble(each -> Objects.requireNonNull(each.computedBcm()))
                .sum();
    }

    private static CountryResult country(EnergyAnswer answer, String country) {
        return answer.countries().stream()
                .filter(each -> each.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private static double supplied(EnergyAnswer answer, String country) {
        return country(answer, country).power().produced();
    }

    private static Books books(EnergyAnswer answer, Carrier carrier) {
        return answer.books().stream()
                .filter(each -> each.carrier() == carrier)
                .findFirst()
                .orElseThrow();
    }

    private static double gasFromOthers(EnergyAnswer answer) {
        return answer.supplies().stream()
                .filter(each -> each.supply().carrier() == Carrier.GAS)
                .filter(each -> !isAzerbaijani(each.supply().node()))
                .mapToDouble(SupplyResult::annual)
                .sum();
    }

    private static double gasUsedElsewhere(EnergyAnswer answer) {
        return answer.nodes().stream()
                .filter(each -> each.node().carrier() == Carrier.GAS)
                .filter(each ->
                        !isAzerbaijani(each.node().id()) || each.node().id().equals("nakhchivan-gas"))
                .mapToDouble(NodeResult::used)
                .sum();
    }

    private static boolean isAzerbaijani(String node) {
        return REAL.nodes().stream()
                .anyMatch(each -> each.id().equals(node) && each.country().equals("AZ"));
    }

    private static double gap(EnergyAnswer answer) {
        return Math.abs(
                node(answer, "ro-power").meanPrice() - node(answer, "ge-power").meanPrice());
    }

    private static double co2(EnergyAnswer answer) {
        return answer.countries().stream().mapToDouble(CountryResult::co2Kt).sum();
    }
}
