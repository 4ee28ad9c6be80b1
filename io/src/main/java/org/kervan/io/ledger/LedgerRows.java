package org.kervan.io.ledger;

import static org.kervan.io.network.Typed.flag;
import static org.kervan.io.network.Typed.integer;
import static org.kervan.io.network.Typed.textOrNull;
import static org.kervan.io.network.Typed.word;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Agreement;
import org.kervan.model.ledger.Body;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.Domain;
import org.kervan.model.ledger.Event;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.MobilityRule;
import org.kervan.model.ledger.PathKind;
import org.kervan.model.ledger.Programme;
import org.kervan.model.ledger.ProjectEntry;
import org.kervan.model.ledger.StateEntry;
import org.kervan.model.ledger.TreatyAction;

/** Rows of the ledger tables, typed. */
final class LedgerRows {
    private LedgerRows() {}

    static StateEntry state(Row row) {
        return new StateEntry(
                row.text("code"),
                row.text("name"),
                row.text("ots_role"),
                row.text("since"),
                row.list("source"),
                row.text("note"));
    }

    static Body body(Row row) {
        return new Body(
                row.text("id"),
                row.text("name"),
                row.text("short_name"),
                row.text("kind"),
                row.text("parent"),
                row.text("founded"),
                row.text("seat_city"),
                row.text("seat_country"),
                row.list("members"),
                row.text("purpose"),
                row.list("source"),
                row.text("note"),
                row.text("locator"));
    }

    static Agreement agreement(Row row) {
        return new Agreement(
                row.text("id"),
                row.text("title"),
                row.text("kind"),
                row.list("parties"),
                row.text("signed"),
                row.text("place"),
                row.text("in_force"),
                row.text("domain"),
                row.text("url"),
                row.list("source"),
                row.text("note"),
                row.text("locator"));
    }

    /** @param replacedBy id of the commitment that took its place, null when none */
    static Commitment commitment(Row row, @Nullable String replacedBy) {
        return new Commitment(
                row.text("id"),
                row.text("title"),
                row.text("made_in"),
                row.list("made_by"),
                row.text("date"),
                row.text("text_summary"),
                row.text("indicator"),
                decimal(row, "baseline_value"),
                row.text("baseline_year"),
                decimal(row, "target_value"),
                row.text("target_year"),
                row.text("unit"),
                row.text("status_claimed"),
                row.text("evidence"),
                row.list("source"),
                row.text("locator"),
                word(row, "basis", Basis::find),
                row.text("note"),
                replacedBy);
    }

    static ProjectEntry project(Row row) {
        return new ProjectEntry(
                row.text("id"),
                row.text("name"),
                row.text("domain"),
                row.list("countries"),
                row.text("started"),
                row.text("completed"),
                decimal(row, "value_usd_million"),
                row.text("status"),
                row.list("network_link"),
                row.text("lead"),
                row.list("source"),
                row.text("note"),
                word(row, "basis", Basis::find),
                row.text("locator"));
    }

    static Programme programme(Row row) {
        return new Programme(
                row.text("id"),
                row.text("name"),
                row.text("kind"),
                row.list("members"),
                row.text("started"),
                row.text("figures"),
                row.list("source"),
                row.text("note"),
                row.text("locator"));
    }

    static Event event(Row row) {
        return new Event(
                row.text("id"),
                row.text("date"),
                row.text("title"),
                row.text("kind"),
                row.text("place"),
                row.text("country"),
                row.list("participants"),
                row.list("related"),
                row.list("source"),
                row.text("note"),
                row.text("locator"));
    }

    static Domain domain(Row row) {
        return new Domain(row.text("id"), row.text("name"), row.text("parent"), row.list("source"), row.text("note"));
    }

    static MobilityRule mobility(Row row) {
        return new MobilityRule(
                row.text("from_state"),
                row.text("to_state"),
                row.text("document"),
                flag(row, "visa_free"),
                row.integer("max_stay_days"),
                row.integer("window_days"),
                row.text("since"),
                row.list("source"),
                row.text("note"),
                row.text("locator"));
    }

    static Indicator indicator(Row row) {
        return new Indicator(
                row.text("id"),
                row.text("name"),
                row.text("domain"),
                row.text("unit"),
                row.text("definition"),
                word(row, "better", Direction::find),
                row.list("producers"),
                row.text("scope"));
    }

    static Guideline guideline(Row row) {
        return new Guideline(
                row.text("commitment"),
                integer(row, "version"),
                row.text("written_on"),
                row.text("indicator"),
                row.text("area"),
                word(row, "path", PathKind::find),
                row.text("price_basis"),
                row.text("fulfilled_when"),
                row.text("not_counted"),
                textOrNull(row, "replaced_by"));
    }

    static MeasuredAs measuredAs(Row row) {
        return new MeasuredAs(
                row.text("claim_indicator"),
                row.text("subject"),
                row.text("measured_indicator"),
                row.text("area"),
                word(row, "comparison", Comparison::find),
                new BigDecimal(row.text("unit_factor")),
                flag(row, "same_scope"),
                row.text("scope_note"));
    }

    static TreatyAction treatyAction(Row row) {
        return new TreatyAction(
                row.text("agreement"),
                row.text("party"),
                row.text("action"),
                row.text("date"),
                row.list("source"),
                row.text("note"));
    }

    private static @Nullable BigDecimal decimal(Row row, String column) {
        return row.isEmpty(column) ? null : new BigDecimal(row.text(column));
    }
}
