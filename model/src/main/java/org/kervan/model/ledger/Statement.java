package org.kervan.model.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;

/**
 * Somebody says, in a source, at a place in it, that a property of a subject has a value for a period. The only record
 * of truth: entities, pages and totals are views over statements. Never changed, only superseded by another.
 *
 * @param id stable name without blanks: {@code <table>:<row>[:<column>]} for rows of the package
 * @param subject id of the entity it is about: a state {@code AZ}, a pair {@code AZ-TR}, a flow {@code AZ>TR}, a row
 * @param property what is said of it, kebab-case; an {@link Indicator} when it can be measured
 * @param value the number as written, in {@code unit}; null when the statement has none
 * @param text the value in short words, as the source has it; may be empty when there is a number
 * @param unit unit of the number, for example {@code usd-billion}; {@code date} or {@code text} where there is none
 * @param bound how the number is to be read
 * @param valid the time it is about, null when the source does not say
 * @param kind what the claimant does by it
 * @param basis how the figure is known
 * @param flag status of the figure: {@code official} when an official said what the office of statistics has not
 *     published, {@code provisional}, {@code break} and the like; mostly empty
 * @param claimant who says so
 * @param claimedOn year, month or day on which it was said, empty when unknown
 * @param sources ids of sources; at least one, except for what is derived or assessed here
 * @param locator place in the source, may be empty
 * @param rank whether it is shown first
 * @param note conversions, doubts, replaced values; may be empty
 * @param visibility who may read it
 * @param supersedes id of the statement it replaces, null when none
 */
public record Statement(
        String id,
        String subject,
        String property,
        @Nullable BigDecimal value,
        String text,
        String unit,
        Bound bound,
        @Nullable Period valid,
        StatementKind kind,
        Basis basis,
        String flag,
        String claimant,
        String claimedOn,
        List<String> sources,
        String locator,
        Rank rank,
        String note,
        Visibility visibility,
        @Nullable String supersedes) {
    /** Most characters of one text. Longer ones are refused: they are documents, not statements. */
    public static final int LONGEST_TEXT = 10_000;

    /** Most digits of a number, and most places it may be shifted by an exponent. */
    public static final int MOST_DIGITS = 120;

    /** @throws IllegalArgumentException saying what is wrong, when a part is empty, too long or contradicts another */
    public Statement {
        sources = List.copyOf(sources);
        Checks.id("the id", id);
        Checks.id("the subject", subject);
        Checks.id("the property", property);
        Checks.filled("the claimant", claimant);
        Checks.bounded("the text", text);
        Checks.bounded("the unit", unit);
        Checks.bounded("the flag", flag);
        Checks.bounded("the locator", locator);
        Checks.bounded("the note", note);
        Checks.date("the date of the claim", claimedOn);
        sources.forEach(source -> Checks.item("a source", source));
        if (value == null && text.isBlank()) {
            throw new IllegalArgumentException("the statement " + id + " says nothing: no number and no text");
        }
        if (value != null && (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS)) {
            throw new IllegalArgumentException("the number of " + id + " has more than " + MOST_DIGITS + " digits");
        }
        if (sources.isEmpty() && kind != StatementKind.DERIVATION && kind != StatementKind.ASSESSMENT) {
            throw new IllegalArgumentException("the statement " + id + " names no source");
        }
        if (supersedes != null) {
            Checks.id("the superseded id", supersedes);
            if (supersedes.equals(id)) {
                throw new IllegalArgumentException("the statement " + id + " supersedes itself");
            }
        }
    }
}
