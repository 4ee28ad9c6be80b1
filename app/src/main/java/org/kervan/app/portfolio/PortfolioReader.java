package org.kervan.app.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.Members;
import org.kervan.model.appraisal.Term;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.issue.Nearest;

/** Reads what is to be chosen from a JSON object; everything wrong is told at once and where it stands. */
public final class PortfolioReader {
    /** Names that are known in the object. */
    public static final List<String> MEMBERS = List.of(
            "budget",
            "perYear",
            "perCountry",
            "projects",
            "capex",
            "needs",
            "discount",
            "horizon",
            "frontier",
            "futures");

    private static final double MOST_USD_MILLION = 1_000_000;
    private static final int MOST_BUDGETS = 30;

    private final Set<String> known;
    private final JsonFaults faults;

    private PortfolioReader(Set<String> known, JsonFaults faults) {
        this.known = known;
        this.faults = faults;
    }

    /**
     * What is asked, null when the budget is missing.
     *
     * @param known ids of projects
     * @param faults gets everything that is wrong
     */
    public static @Nullable PortfolioAsked read(Members members, Set<String> known, JsonFaults faults) {
        return new PortfolioReader(known, faults).read(members);
    }

    private @Nullable PortfolioAsked read(Members members) {
        Double budget = money(members, "budget", true);
        Double perYear = money(members, "perYear", false);
        Map<String, Double> perCountry = amounts(members, "perCountry", false);
        Map<String, Double> capex = amounts(members, "capex", true);
        Integer frontier = members.integer("frontier", 0, MOST_BUDGETS);
        Map<Term, Double> set = new HashMap<>();
        term(members, "discount", Term.DISCOUNT_RATE, set);
        term(members, "horizon", Term.HORIZON_YEARS, set);
        List<String> projects = ids(members, "projects");
        Map<String, Set<String>> needs = needs(members);
        boolean futures = members.flag("futures");
        return budget == null
                ? null
                : new PortfolioAsked(
                        budget,
                        perYear,
                        perCountry,
                        projects,
                        capex,
                        needs,
                        set,
                        frontier == null ? 0 : frontier,
                        futures);
    }

    private @Nullable Double money(Members members, String name, boolean required) {
        Double value = members.number(name, required);
        JsonPart part = members.get(name);
        if (value == null || part == null) {
            return null;
        }
        return inRange(value, part) ? value : null;
    }

    private boolean inRange(double value, JsonPart part) {
        boolean fits = value >= 0 && value <= MOST_USD_MILLION;
        if (!fits) {
            faults.told(
                    IssueKind.RANGE,
                    part.place(),
                    part.shown(),
                    Messages.of("fault.money", MOST_USD_MILLION, part.shown()));
        }
        return fits;
    }

    private Map<String, Double> amounts(Members members, String name, boolean ofProjects) {
        Map<String, Double> amounts = new HashMap<>();
        JsonPart part = members.get(name);
        Members each = part == null ? null : Members.of(part, faults);
        if (each != null && part instanceof JsonPart.Obj object) {
            for (Map.Entry<String, JsonPart> member : object.members().entrySet()) {
                Double value = each.number(member.getKey(), false);
                boolean fits = value != null && inRange(value, member.getValue());
                if (fits && value != null && (!ofProjects || isProject(member.getKey(), member.getValue()))) {
                    amounts.put(member.getKey(), value);
                }
            }
        }
        return amounts;
    }

    private Map<String, Set<String>> needs(Members members) {
        Map<String, Set<String>> needs = new HashMap<>();
        JsonPart part = members.get("needs");
        Members each = part == null ? null : Members.of(part, faults);
        if (each != null && part instanceof JsonPart.Obj object) {
            object.members().forEach((id, list) -> {
                if (isProject(id, list)) {
                    needs.put(id, new TreeSet<>(checked(each.texts(id), list)));
                }
            });
        }
        return needs;
    }

    private List<String> ids(Members members, String name) {
        JsonPart part = members.get(name);
        return part == null ? List.of() : checked(members.texts(name), part);
    }

    private List<String> checked(List<String> ids, JsonPart part) {
        List<String> good = new ArrayList<>();
        for (String id : ids) {
            if (isProject(id, part)) {
                good.add(id);
            }
        }
        return good;
    }

    private boolean isProject(String id, JsonPart part) {
        boolean is = known.contains(id);
        if (!is) {
            Optional<String> near = Nearest.to(id, known);
            String message = near.map(guess -> Messages.of("fault.project.near", id, guess))
                    .orElseGet(() -> Messages.of("fault.project", id));
            faults.told(IssueKind.REFERENCE, part.place(), id, message);
        }
        return is;
    }

    private void term(Members members, String name, Term term, Map<Term, Double> set) {
        Double value = members.number(name, false);
        JsonPart part = members.get(name);
        if (value == null || part == null) {
            return;
        }
        if (term.takes(value) && (!term.isWhole() || value == Math.rint(value))) {
            set.put(term, value);
        } else {
            String key = term.isWhole() ? "fault.term.whole" : "fault.term";
            faults.told(
                    IssueKind.RANGE,
                    part.place(),
                    part.shown(),
                    Messages.of(key, name, term.least(), term.most(), part.shown()));
        }
    }
}
