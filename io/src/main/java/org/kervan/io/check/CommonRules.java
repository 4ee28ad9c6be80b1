package org.kervan.io.check;

import java.util.ArrayList;
import java.util.List;

/** The rules that hold in every theme. */
public final class CommonRules {
    private CommonRules() {}

    /** That references find what they name. */
    public static List<Rule> references() {
        return List.of(new References());
    }

    /**
     * All of them.
     *
     * @param themes names of the themes
     */
    public static List<Rule> all(List<String> themes) {
        List<Rule> rules = new ArrayList<>(List.of(new References(), new Evidence()));
        for (String theme : themes) {
            rules.add(new UnusedSources(theme));
            rules.add(new ExpectedSums(theme));
            rules.add(new ExpectedRows(theme));
        }
        return rules;
    }
}
