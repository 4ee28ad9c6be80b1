package org.kervan.io.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;

/**
 * What somebody writes as a statement, part by part: a row of a file or a document. Parts are named as in documents
 * ({@code claimedOn}); whoever holds them tells what is wrong and where it stands.
 */
public interface StatementParts {

    /** A text, empty when it is left out. */
    String text(String name);

    /** A list of texts, empty when it is left out. */
    List<String> texts(String name);

    /** The number, exactly as it is written; null when there is none. */
    @Nullable
    BigDecimal value();

    /** A text that is read further; null when it is left out or cannot be read, which is told. */
    <T> @Nullable T parsed(String name, Function<String, @Nullable T> parse);

    /** One of some words; the usual one when it is left out or is none of them, which is told. */
    <T> T word(String name, List<T> allowed, Function<T, String> key, T usual);

    /** Whether anything was told that leaves no sense in the rest. */
    boolean isSpoilt();

    /** Tells that the parts do not fit together. */
    void refuse(String why);

    /**
     * The statement; null when anything is wrong with it, which is told.
     *
     * @param id the id it gets
     * @param kinds what may be said
     */
    default @Nullable Statement statement(String id, List<StatementKind> kinds) {
        BigDecimal value = value();
        Period valid = parsed("period", Period::parse);
        LocalDate embargo = parsed("embargoUntil", text -> text.isEmpty() ? null : LocalDate.parse(text));
        Bound bound = word("bound", List.of(Bound.values()), Bound::key, Bound.EXACT);
        StatementKind kind = word("kind", kinds, StatementKind::key, StatementKind.CLAIM);
        Basis basis = word("basis", List.of(Basis.values()), Basis::key, Basis.REPORTED);
        Rank rank = word("rank", List.of(Rank.values()), Rank::key, Rank.NORMAL);
        Tier tier = word("tier", List.of(Tier.values()), Tier::key, Tier.PUBLIC);
        String superseded = text("supersedes");
        if (isSpoilt()) {
            return null;
        }
        try {
            return new Statement(
                    id,
                    text("subject"),
                    text("property"),
                    value,
                    text("text"),
                    text("unit"),
                    bound,
                    valid,
                    kind,
                    basis,
                    text("flag"),
                    text("claimant"),
                    text("claimedOn"),
                    texts("sources"),
                    text("locator"),
                    rank,
                    text("note"),
                    new Visibility(tier, texts("audience"), embargo),
                    superseded.isEmpty() ? null : superseded);
        } catch (IllegalArgumentException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
            return null;
        }
    }
}
