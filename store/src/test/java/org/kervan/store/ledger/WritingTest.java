package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kervan.store.ledger.Sample.KEEPER;
import static org.kervan.store.ledger.Sample.MEMBERS;
import static org.kervan.store.ledger.Sample.NOON;
import static org.kervan.store.ledger.Sample.PUBLIC;
import static org.kervan.store.ledger.Sample.TODAY;
import static org.kervan.store.ledger.Sample.trade;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Proposals, reviews, corrections, disputes, grants and ratings. */
class WritingTest extends LedgerTest {
    private static final Writer AYSEL = new Writer("aysel", Set.of(Right.PROPOSE));
    private static final Writer BERIK = new Writer("berik", Set.of(Right.PROPOSE, Right.REVIEW));
    private static final Instant LATER = NOON.plusSeconds(60);

    WritingTest(Places database) {
        super(database);
    }

    private static void refused(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LedgerProblem.class,
                        problem -> assertThat(problem.kind())
                                .as(problem.getMessage())
                                .isEqualTo(kind));
    }

    @Test
    void anAcceptedProposalBecomesAStatement() throws LedgerProblem {
        Proposal proposal = store.propose(trade("whatever", "6.1"), AYSEL, NOON);
        assertThat(store.statement(proposal.statement().id(), PUBLIC, NOON)).isEmpty();
        assertThat(store.proposals(AYSEL, NOON)).containsExactly(proposal);
        assertThat(store.proposals(new Writer("other", Set.of(Right.PROPOSE)), NOON))
                .isEmpty();
        refused(Kind.NOT_ALLOWED, () -> store.review(proposal.id(), Proposal.Decision.ACCEPT, "mine", AYSEL, NOON));
        refused(Kind.NOT_FOUND, () -> store.review("p-0", Proposal.Decision.ACCEPT, "", BERIK, NOON));
        store.review(proposal.id(), Proposal.Decision.ACCEPT, "seen in the source", BERIK, LATER);
        assertThat(store.statement(proposal.statement().id(), PUBLIC, LATER)).isPresent();
        refused(Kind.CONFLICT, () -> store.review(proposal.id(), Proposal.Decision.REJECT, "", BERIK, LATER));
        assertThat(store.proposals(AYSEL, LATER).getFirst().reason()).isEqualTo("seen in the source");
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void nobodyReviewsHisOwnOrWhatIsHiddenFromHim() throws LedgerProblem {
        Proposal own = store.propose(trade("x", "6.1"), BERIK, NOON);
        refused(Kind.NOT_ALLOWED, () -> store.review(own.id(), Proposal.Decision.ACCEPT, "", BERIK, NOON));
        Proposal hidden = store.propose(trade("y", "6.1", MEMBERS, null), AYSEL, NOON);
        refused(Kind.NOT_FOUND, () -> store.review(hidden.id(), Proposal.Decision.ACCEPT, "", BERIK, NOON));
        store.grant(new Grant("berik", Tier.MEMBER, List.of(), List.of(Right.REVIEW), TODAY), KEEPER, NOON);
        store.review(hidden.id(), Proposal.Decision.ACCEPT, "", BERIK, LATER);
        assertThat(store.statement(hidden.statement().id(), PUBLIC, LATER)).isEmpty();
    }

    @Test
    void aCorrectionKeepsTheClaimantAndTheHistory() throws LedgerProblem {
        store.add(trade("s-1", "6.1"), KEEPER, NOON);
        refused(Kind.NOT_ALLOWED, () -> store.supersede("s-1", trade("s-1", "7"), "more", AYSEL, NOON));
        refused(
                Kind.NOT_ALLOWED,
                () -> store.supersede(
                        "s-1",
                        Sample.of("s-1", "AZ-TR", "trade-turnover", null, "7", "somebody", Visibility.PUBLIC, null),
                        "",
                        KEEPER,
                        NOON));
        refused(Kind.INVALID, () -> store.supersede("s-1", trade("s-2", "7"), "", KEEPER, NOON));
        Recorded next = store.supersede("s-1", trade("s-2", "7", Visibility.PUBLIC, "s-1"), "revised", KEEPER, LATER);
        assertThat(store.statement("s-1", PUBLIC, LATER)).isEmpty();
        assertThat(store.statement("s-1", PUBLIC, NOON)).isPresent();
        List<Recorded> history = store.history("s-1", PUBLIC, LATER);
        assertThat(history).hasSize(2).isEqualTo(store.history("s-2", PUBLIC, LATER));
        assertThat(history.getFirst().knownTo()).isEqualTo(next.knownFrom());
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void correctionsOfAFileAreTakenAllOrNone() throws LedgerProblem {
        store.addAll(List.of(trade("a:1", "6.1"), trade("a:2", "7.1")), KEEPER, NOON);
        refused(
                Kind.NOT_FOUND,
                () -> store.supersedeAll(
                        List.of(trade("a:1", "6.2"), trade("a:9", "7.2")), "a slip", KEEPER, NOON.plusSeconds(1)));
        assertThat(store.history("a:1", PUBLIC, Instant.MAX)).hasSize(1);
        store.supersedeAll(
                List.of(trade("a:1", "6.2"), trade("a:3", "7.2", Visibility.PUBLIC, "a:2")),
                "a slip",
                KEEPER,
                NOON.plusSeconds(1));
        assertThat(store.history("a:1", PUBLIC, Instant.MAX)).hasSize(2);
        assertThat(store.statement("a:2", PUBLIC, Instant.MAX)).isEmpty();
        assertThat(store.statement("a:3", PUBLIC, Instant.MAX)).isPresent();
    }

    @Test
    void aHiddenCorrectionIsSeenByMembersAlone() throws LedgerProblem {
        store.add(trade("s-1", "6.1"), KEEPER, NOON);
        LedgerVersion before = store.version(PUBLIC);
        store.supersede("s-1", trade("s-1", "7", MEMBERS, null), "secret", KEEPER, LATER);
        assertThat(store.version(PUBLIC)).isEqualTo(before);
        assertThat(store.statement("s-1", PUBLIC, LATER).orElseThrow().knownTo())
                .isNull();
        assertThat(value("s-1", Sample.MEMBER)).isEqualTo("7");
        store.supersede("s-1", trade("s-1", "8"), "told now", KEEPER, LATER.plusSeconds(1));
        assertThat(value("s-1", Sample.MEMBER)).isEqualTo("8");
        assertThat(value("s-1", PUBLIC)).isEqualTo("8");
        assertThat(store.history("s-1", PUBLIC, Instant.MAX)).hasSize(2);
        assertThat(store.history("s-1", Sample.MEMBER, Instant.MAX)).hasSize(3);
        refused(Kind.CONFLICT, () -> {
            Visibility az = new Visibility(Tier.MEMBER, List.of("AZ"), null);
            Visibility tr = new Visibility(Tier.MEMBER, List.of("TR"), null);
            store.add(trade("s-9", "1", az, null), KEEPER, LATER);
            store.supersede("s-9", trade("s-9", "2", tr, null), "", KEEPER, LATER);
        });
        assertThat(store.verify().faults()).isEmpty();
    }

    private String value(String id, Reader reader) throws LedgerProblem {
        return String.valueOf(store.statement(id, reader, Instant.MAX)
                .orElseThrow()
                .statement()
                .value());
    }

    @Test
    void disputesStandWhereTheirTargetStands() throws LedgerProblem {
        store.add(trade("s-1", "6.1"), KEEPER, NOON);
        store.add(trade("s-2", "6.1", MEMBERS, null), KEEPER, NOON);
        refused(Kind.NOT_FOUND, () -> store.dispute("s-2", "no", AYSEL, NOON));
        refused(Kind.INVALID, () -> store.dispute("s-1", " ", AYSEL, NOON));
        Dispute dispute = store.dispute("s-1", "counts gas twice", AYSEL, NOON);
        store.dispute("s-2", "hidden doubt", KEEPER, NOON);
        assertThat(store.answer(dispute.id(), "it does not", BERIK, LATER).answer())
                .isEqualTo("it does not");
        assertThat(store.disputes("s-1", PUBLIC, dispute.at())).containsExactly(dispute);
        assertThat(store.disputes("s-1", PUBLIC, NOON)).isEmpty();
        assertThat(store.disputes("s-2", PUBLIC, LATER)).isEmpty();
        assertThat(store.disputes("s-2", Sample.MEMBER, LATER)).hasSize(1);
    }

    @Test
    void grantsHoldUntilTheirLastDay() throws LedgerProblem {
        assertThat(store.readerOf("aysel", TODAY)).isEqualTo(PUBLIC);
        store.grant(new Grant("aysel", Tier.PARTNER, List.of("GE"), List.of(), null), KEEPER, NOON);
        store.grant(new Grant("aysel", Tier.MEMBER, List.of("AZ"), List.of(Right.PROPOSE), TODAY), KEEPER, NOON);
        assertThat(store.readerOf("aysel", TODAY)).isEqualTo(Sample.MEMBER);
        assertThat(store.readerOf("aysel", TODAY.plusDays(1)).tier()).isEqualTo(Tier.PUBLIC);
        store.revoke("aysel", "left", KEEPER, LATER);
        assertThat(store.grantOf("aysel", TODAY)).isEmpty();
        refused(
                Kind.NOT_ALLOWED,
                () -> store.grant(new Grant("x", Tier.MEMBER, List.of(), List.of(), null), BERIK, NOON));
        assertThat(store.version(PUBLIC).sequence()).isZero();
    }

    @Test
    void ratingsAreKeptAndNeverReplaced() throws LedgerProblem {
        StoredAssessment first =
                new StoredAssessment("c", TODAY, "behind", "B", 1, 1, List.of("s-1"), "{\"p\":0.4}", null);
        StoredAssessment second = new StoredAssessment("c", TODAY, "met", "B", 1, 2, List.of("s-1"), "", null);
        assertThat(store.saveAssessments(List.of(first), Visibility.PUBLIC, KEEPER, NOON))
                .isEqualTo(1);
        assertThat(store.saveAssessments(List.of(first, second), Visibility.PUBLIC, KEEPER, LATER))
                .isEqualTo(1);
        assertThat(store.assessments("c", PUBLIC, LATER)).containsExactly(first.at(NOON), second.at(LATER));
        assertThat(store.assessments("c", PUBLIC, NOON)).containsExactly(first.at(NOON));
    }
}
