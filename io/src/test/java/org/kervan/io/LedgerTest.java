package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.model.claim.Source;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** The ledger of the built-in package: who says what, and under which id. */
class LedgerTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static LedgerFacts facts;
    private static Map<String, Statement> byId;

    @BeforeAll
    static void read() throws UnusableDataException {
        PartReport<LedgerFacts> report = DataFolder.ledger(Path.of("..", "data"), LATER);
        assertThat(report.faults()).isEmpty();
        facts = Objects.requireNonNull(report.part());
        byId = facts.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    @Test
    void thePackageIsKnownFromItsNewestRelease() throws UnusableDataException {
        assertThat(facts.knownOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        LedgerFacts small = DataFolder.ledger(Path.of("src", "test", "resources", "small", "trade"), LATER)
                .part();
        assertThat(Objects.requireNonNull(small).knownOn()).isEqualTo(LATER);
    }

    @Test
    void eachClaimOfTheFoundingDocumentsHasItsPlace() {
        List<Statement> claims = facts.statements().stream()
                .filter(one -> one.id().startsWith("claims:c00"))
                .toList();
        assertThat(claims).hasSize(87).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(StatementKind.CLAIM);
            assertThat(one.locator()).startsWith(one.sources().getFirst() + ": ");
        });
    }

    @Test
    void aClaimKeepsItsWords() {
        Statement claim = statement("claims:c000-trade-2024");
        assertThat(claim.subject()).isEqualTo("tr-az-trade-15bn");
        assertThat(claim.property()).isEqualTo("trade-volume-tr-az");
        assertThat(claim.value()).isEqualTo("8");
        assertThat(claim.text()).isEqualTo("$8 billion");
        assertThat(claim.claimant()).isEqualTo("founding-1 author");
        assertThat(claim.locator()).isEqualTo("founding-1: Trade, investment ties, para 3");
    }

    @Test
    void tradeIsMeasuredByItsReporter() {
        Statement customs = statement("bilateral-turnover:az-tr-2025-01..2025-11-az");
        assertThat(customs.subject()).isEqualTo("AZ-TR");
        assertThat(customs.kind()).isEqualTo(StatementKind.MEASUREMENT);
        assertThat(customs.claimant()).isEqualTo("AZ");
        assertThat(customs.value()).isEqualTo("5200");
        assertThat(observation("bilateral-turnover:az-tr-2025-01..2025-11-az").flag())
                .isEqualTo("partial");
    }

    @Test
    void whatAnOfficialSaysIsMarkedAndWhatNobodyCountsIsAClaim() {
        assertThat(observation("bilateral-turnover:az-tr-2024-tr").flag()).isEqualTo("official");
        assertThat(statement("bilateral-turnover:az-tr-2016-tr~2").kind()).isEqualTo(StatementKind.CLAIM);
        assertThat(statement("intra-ots:2024-members-intra-trade-president-of-kazakhstan")
                        .kind())
                .isEqualTo(StatementKind.CLAIM);
    }

    @Test
    void bothWaysAreAddedForAReporterThatDidNot() {
        Statement sum = statement("bilateral-sum:az-ge-2019-ge");
        BigDecimal there =
                Objects.requireNonNull(statement("bilateral:az-ge-2019-ge").value());
        BigDecimal back =
                Objects.requireNonNull(statement("bilateral:ge-az-2019-ge").value());
        assertThat(sum.value()).isEqualTo(there.add(back));
        assertThat(sum.note()).contains("bilateral:az-ge-2019-ge", "bilateral:ge-az-2019-ge");
        assertThat(byId.keySet().contains("bilateral-sum:az-tr-2019-az")).isFalse();
    }

    /** Else a claim would be borne out by the page it was taken from. */
    @Test
    void onePageIsOneSourceWhicheverFolderNamesIt() {
        assertThat(statement("flows:tanap-to-turkiye-2024-bcm").sources())
                .isEqualTo(statement("claims:c-gas-tanap-2024").sources());
    }

    @Test
    void everySubjectAndSourceIsKnown() {
        Set<String> entities = facts.entities().stream().map(Entity::id).collect(Collectors.toSet());
        Set<String> sources = facts.sources().stream().map(Source::id).collect(Collectors.toSet());
        for (Statement one : facts.statements()) {
            assertThat(entities.contains(one.subject()))
                    .as("%s is about %s", one.id(), one.subject())
                    .isTrue();
            assertThat(sources.containsAll(one.sources()))
                    .as("%s says %s", one.id(), one.sources())
                    .isTrue();
        }
    }

    @Test
    void whatIsMeasuredIsDefined() {
        Set<String> indicators = facts.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        assertThat(facts.guidelines())
                .hasSizeGreaterThan(60)
                .allSatisfy(one -> assertThat(indicators).contains(one.indicator()));
        assertThat(facts.measuredAs()).isNotEmpty();
        assertThat(byId.keySet())
                .contains("milestones:progress-horadiz-aghband-horadiz-aghband-railway-2026-02-27-azerbaijan-railways");
    }

    /** One factor converts all claims of an indicator, so that they must have one unit. */
    @Test
    void claimsThatAreConvertedAlikeHaveOneUnit() {
        for (MeasuredAs row : facts.measuredAs()) {
            Set<String> units = facts.statements().stream()
                    .filter(one ->
                            one.id().startsWith("claims:") && one.property().equals(row.claimIndicator()))
                    .filter(one -> row.subject().isEmpty() || row.subject().equals(one.subject()))
                    .filter(one -> one.value() != null)
                    .map(Statement::unit)
                    .collect(Collectors.toSet());
            if (row.unitFactor().compareTo(BigDecimal.ONE) != 0) {
                assertThat(units).as(row.claimIndicator()).hasSize(1);
            }
        }
    }

    @Test
    void whatSomebodySaysWhoDoesNotCountItIsNoMeasurement() {
        assertThat(statement("milestones:flats-azerbaijan-quarter-azerbaijan-quarter-2026-aztv")
                        .kind())
                .isEqualTo(StatementKind.CLAIM);
    }

    private static Statement statement(String id) {
        Statement one = byId.get(id);
        assertThat(one).as(id).isNotNull();
        return Objects.requireNonNull(one);
    }

    private static Observation observation(String statement) {
        return facts.observations().stream()
                .filter(one -> one.statement().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
