package org.kervan.app.appraise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed beside a scenario; it goes before what a body says.
 *
 * @param discount rate of discount, null for that of the body or the table
 * @param horizon years counted, null likewise
 * @param capex cost in million USD: a number for all of it, or {@code ID=NUMBER} of a project; empty for none
 * @param set other terms, {@code ID=NUMBER}
 */
public record AppraisalOptions(
        @Nullable String discount, @Nullable String horizon, List<String> capex, List<String> set) {
    /** Nothing typed. */
    public static final AppraisalOptions NONE = new AppraisalOptions(null, null, List.of(), List.of());

    public AppraisalOptions {
        capex = List.copyOf(capex);
        set = List.copyOf(set);
    }
}
