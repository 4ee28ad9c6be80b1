package org.kervan.io.check.ledger;

import java.util.List;
import org.kervan.io.check.Ascending;
import org.kervan.io.check.Form;
import org.kervan.io.check.Requires;
import org.kervan.io.check.Rule;
import org.kervan.io.check.TwoDifferent;

/** The rules of the ledger tables. */
public final class LedgerRules {
    private LedgerRules() {}

    /** All of them, in no particular order. */
    public static List<Rule> all() {
        return List.of(
                new Ascending("ledger/agreements.csv", List.of("signed", "in_force")),
                new Ascending("ledger/projects.csv", List.of("started", "completed")),
                new Ascending("ledger/commitments.csv", List.of("baseline_year", "target_year")),
                new Requires("ledger/commitments.csv", "target_value", "unit"),
                new Requires("ledger/mobility.csv", "max_stay_days", "visa_free"),
                new TwoDifferent("ledger/mobility.csv", "from_state", "to_state"),
                new TwoDifferent("ledger/bodies.csv", "id", "parent"),
                new TwoDifferent("ledger/domains.csv", "id", "parent"),
                Form.countryCode("ledger/states.csv", "code"),
                Form.span("ledger/claims.csv", "period"),
                Form.kebab("ledger/claims.csv", "indicator"),
                Form.kebab("ledger/commitments.csv", "indicator"),
                Form.kebab("ledger/projects.csv", "network_link"),
                Form.span("ledger/milestones.csv", "period"),
                new Lengths(),
                new OneLedgerId(),
                new Locators(),
                new EventDates(),
                new Addresses(),
                new Named());
    }
}
