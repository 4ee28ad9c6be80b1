package org.kervan.app.appraise;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;
import org.kervan.io.scenario.ScenarioDocument;
import org.kervan.model.appraisal.Term;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.issue.Nearest;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.flow.FlowStudy;

/**
 * Reads what is to be appraised. A body is a list of changes, a scenario, or an object with {@code scenario} (one as it
 * stands, an id of the library, or base) and what is set besides: {@code discount}, {@code horizon}, {@code capex} (million USD, or an object of project ids) and
 * {@code set} (an object of term ids). Everything wrong is told at once.
 */
public final class AppraisalReader {
    private static final List<String> MEMBERS = List.of("scenario", "discount", "horizon", "capex", "set");
    private static final double MOST_CAPEX = 1_000_000;

    private final AppraisalService service;
    private final Faults faults;
    private final JsonFaults bodyFaults = new JsonFaults();
    private final Map<String, Double> capexByProject = new HashMap<>();
    private final Map<Term, Double> set = new HashMap<>();
    private @Nullable Double capex;
    private @Nullable ScenarioDocument document;

    private AppraisalReader(AppraisalService service, Faults faults) {
        this.service = service;
        this.faults = faults;
    }

    /**
     * What is asked, or null when anything is wrong with it; what is wrong is added to {@code faults}.
     *
     * @param body JSON, null for the base
     * @param options what goes before what the body says
     */
    public static @Nullable AppraisalAsked read(
            byte @Nullable [] body, AppraisalOptions options, AppraisalService service, Faults faults)
            throws NoDemandException {
        return new AppraisalReader(service, faults).read(body, options);
    }

    private @Nullable AppraisalAsked read(byte @Nullable [] body, AppraisalOptions options) throws NoDemandException {
        if (body != null) {
            body(body);
        }
        options(options);
        FlowStudy flows = service.flows().study();
        Scenario scenario = document == null ? Scenario.BASE : document.scenario();
        if (document != null) {
            document.applyTo(flows.network(service.study().firstYear()), flows.context(), bodyFaults);
        }
        checkProjects(scenario);
        for (JsonFault fault : bodyFaults.sorted()) {
            faults.at(
                    fault.place().pointer(),
                    fault.place().line(),
                    fault.place().column(),
                    fault.value(),
                    fault.message());
        }
        return faults.isEmpty() ? new AppraisalAsked(scenario, capex, capexByProject, set) : null;
    }

    private void checkProjects(Scenario scenario) {
        Set<String> named = new HashSet<>();
        for (Change change : scenario.changes()) {
            Cases.project(change).ifPresent(named::add);
            if (change instanceof Change.AddEnergyProject add) {
                named.add(add.id());
            }
        }
        for (String id : capexByProject.keySet().stream().sorted().toList()) {
            if (!named.contains(id)) {
                Optional<String> near = Nearest.to(id, named);
                faults.add("capex", id, near.isPresent() ? "fault.capex.near" : "fault.capex", id, near.orElse(""));
            }
        }
        if (capex != null && !capexByProject.isEmpty()) {
            faults.add("capex", String.valueOf(capex), "fault.capex.both");
        }
    }

    private void body(byte[] body) throws NoDemandException {
        JsonPart whole = JsonText.read(body, bodyFaults);
        if (whole == null) {
            return;
        }
        if (!(whole instanceof JsonPart.Obj object) || object.members().containsKey("changes")) {
            document = ScenarioDocument.of(whole, bodyFaults);
            return;
        }
        Members members = Members.of(whole, MEMBERS, bodyFaults);
        if (members == null) {
            return;
        }
        JsonPart scenario = members.get("scenario");
        if (scenario instanceof JsonPart.Text named) {
            library(named);
        } else {
            document = scenario == null ? null : ScenarioDocument.of(scenario, bodyFaults);
        }
        term(members, "discount", Term.DISCOUNT_RATE);
        term(members, "horizon", Term.HORIZON_YEARS);
        capex(members);
        JsonPart terms = members.get("set");
        Members all = terms == null
                ? null
                : Members.of(
                        terms, List.of(Term.values()).stream().map(Term::key).toList(), bodyFaults);
        for (Term term : Term.values()) {
            if (all != null) {
                term(all, term.key(), term);
            }
        }
    }

    private void library(JsonPart.Text named) throws NoDemandException {
        Optional<CheckedScenario> found = service.scenarios().find(named.value());
        if (found.isPresent()) {
            // a scenario of the library is held free of faults by its own tests
            document = ScenarioDocument.read(found.get().source().getBytes(StandardCharsets.UTF_8), new JsonFaults());
            return;
        }
        String message = service.scenarios()
                .near(named.value())
                .map(near -> Messages.of("scenario.unknown.near", named.value(), near))
                .orElseGet(() -> Messages.of("scenario.unknown", named.value()));
        bodyFaults.told(IssueKind.REFERENCE, named.place(), named.value(), message);
    }

    private void term(Members members, String name, Term term) {
        Double value = members.number(name, false);
        JsonPart part = members.get(name);
        if (value != null && part != null) {
            if (takes(term, value)) {
                set.put(term, value);
            } else {
                bodyFaults.told(IssueKind.RANGE, part.place(), part.shown(), fault(term, part.shown()));
            }
        }
    }

    private void capex(Members members) {
        JsonPart part = members.get("capex");
        if (!(part instanceof JsonPart.Obj object)) {
            Double value = members.number("capex", false);
            if (value != null && part != null) {
                capex = capex(value, part) ? value : null;
            }
            return;
        }
        Members each = Members.of(part, bodyFaults);
        for (String id : object.members().keySet()) {
            Double value = each == null ? null : each.number(id, false);
            JsonPart stated = object.members().get(id);
            if (value != null && stated != null && capex(value, stated)) {
                capexByProject.put(id, value);
            }
        }
    }

    private boolean capex(double value, JsonPart part) {
        boolean fits = value >= 0 && value <= MOST_CAPEX;
        if (!fits) {
            bodyFaults.told(
                    IssueKind.RANGE,
                    part.place(),
                    part.shown(),
                    Messages.of("fault.capex.range", part.shown(), MOST_CAPEX));
        }
        return fits;
    }

    private void options(AppraisalOptions options) {
        option("discount", options.discount(), Term.DISCOUNT_RATE);
        option("horizon", options.horizon(), Term.HORIZON_YEARS);
        for (String typed : options.set()) {
            int at = typed.indexOf('=');
            String id = at < 0 ? typed : typed.substring(0, at);
            Optional<Term> term = Term.find(id);
            if (at < 0 || term.isEmpty()) {
                List<String> known =
                        List.of(Term.values()).stream().map(Term::key).toList();
                faults.add("set", typed, "fault.set", typed, String.join(", ", known));
            } else {
                option("set", typed.substring(at + 1), term.get());
            }
        }
        for (String typed : options.capex()) {
            int at = typed.indexOf('=');
            double value = number(typed.substring(at + 1));
            if (!(value >= 0 && value <= MOST_CAPEX)) {
                faults.add("capex", typed, "fault.capex.range", typed, MOST_CAPEX);
            } else if (at < 0) {
                capex = value;
            } else {
                capexByProject.put(typed.substring(0, at), value);
            }
        }
    }

    private void option(String name, @Nullable String typed, Term term) {
        if (typed == null) {
            return;
        }
        double value = number(typed);
        if (takes(term, value)) {
            set.put(term, value);
        } else {
            faults.at(name, 0, 0, typed, fault(term, typed));
        }
    }

    private static boolean takes(Term term, double value) {
        return term.takes(value) && (!term.isWhole() || value == Math.rint(value));
    }

    private static double number(String typed) {
        return typed.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? Double.parseDouble(typed) : Double.NaN;
    }

    private static String fault(Term term, String typed) {
        String key = term.isWhole() ? "fault.term.whole" : "fault.term";
        return Messages.of(key, term.key(), term.least(), term.most(), typed);
    }
}
