package org.kervan.model.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;

/**
 * A promise, or a dated variant of one.
 *
 * @param id kebab-case id
 * @param title the promise in a few words
 * @param madeIn id of the agreement, event or body where it was made, may be empty
 * @param madeBy states and bodies that promise
 * @param date when, year, month or day, may be empty
 * @param text what is promised
 * @param indicator id of the {@link Indicator} named for it; empty when nothing measurable is promised
 * @param baseline value at the start, in {@code unit}; null when unknown
 * @param baselinePeriod year of the start, may be empty
 * @param target value promised, null when it has none
 * @param deadline year, month or day by which; empty when undated
 * @param unit unit of baseline and target, may be empty
 * @param statusClaimed what the sources say of it; never a measured status
 * @param evidence what the sources give for that; may be empty
 * @param sources ids of sources
 * @param locator place in a source, may be empty
 * @param basis how the row is known
 * @param note doubts and replaced values; may be empty
 * @param replacedBy id of the commitment that took its place, null when none
 */
public record Commitment(
        String id,
        String title,
        String madeIn,
        List<String> madeBy,
        String date,
        String text,
        String indicator,
        @Nullable BigDecimal baseline,
        String baselinePeriod,
        @Nullable BigDecimal target,
        String deadline,
        String unit,
        String statusClaimed,
        String evidence,
        List<String> sources,
        String locator,
        Basis basis,
        String note,
        @Nullable String replacedBy) {
    public Commitment {
        Checks.id("the id", id);
        Checks.filled("the title", title);
        Checks.date("the date", date);
        Checks.date("the start", baselinePeriod);
        Checks.date("the deadline", deadline);
        madeBy = List.copyOf(madeBy);
        sources = List.copyOf(sources);
        if (id.equals(replacedBy)) {
            throw new IllegalArgumentException(id + " replaces itself");
        }
    }
}
