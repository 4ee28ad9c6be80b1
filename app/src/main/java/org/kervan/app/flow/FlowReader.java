package org.kervan.app.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.app.route.Numbers;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;
import org.kervan.io.scenario.ScenarioDocument;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.issue.Nearest;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;

/**
 * Turns a request into a flow question. A body is a list of changes, a scenario, or an object with {@code scenario} and
 * what else is asked. Everything wrong is told at once, and where it stands in the body.
 */
public final class FlowReader {

    /** Names that are known in a request object. */
    static final List<String> MEMBERS = List.of(
            "scenario",
            "year",
            "method",
            "capacity",
            "select",
            "detail",
            "thorough",
            "elasticity",
            "coordination",
            "moving");

    private static final List<String> METHODS =
            Arrays.stream(FlowMode.values()).map(FlowMode::key).toList();
    private static final List<String> CAPACITIES = List.of("soft", "hard");
    private static final List<String> DETAILS = List.of("links", "hours", "goods");
    private static final List<String> FLAGS = List.of("true", "false");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final FlowService service;
    private final Faults faults;
    private final JsonFaults bodyFaults = new JsonFaults();

    /** What a body asks for; what it does not say is null. */
    private record Asked(
            @Nullable ScenarioDocument scenario,
            @Nullable Integer year,
            @Nullable String method,
            @Nullable String capacity,
            @Nullable JsonPart select,
            @Nullable String selected,
            @Nullable String detail,
            boolean thorough,
            @Nullable Double elasticity,
            boolean coordination,
            boolean moving) {

        static final Asked NOTHING = of(null);

        static Asked of(@Nullable ScenarioDocument scenario) {
            return new Asked(scenario, null, null, null, null, null, null, false, null, false, false);
        }
    }

    private FlowReader(FlowService service, Faults faults) {
        this.service = service;
        this.faults = faults;
    }

    /**
     * The question, or null when anything is wrong with it; what is wrong is added to {@code faults}.
     *
     * @param body JSON, null for none
     * @param options what goes before what the body says
     */
    public static @Nullable FlowQuestion read(
            byte @Nullable [] body, FlowOptions options, FlowService service, Faults faults) throws NoDemandException {
        return new FlowReader(service, faults).question(body, options);
    }

    private @Nullable FlowQuestion question(byte @Nullable [] body, FlowOptions options) throws NoDemandException {
        FlowStudy study = service.study();
        Asked asked = body == null ? Asked.NOTHING : body(body);
        Scenario scenario = asked.scenario == null ? Scenario.BASE : asked.scenario.scenario();
        Integer bodyYear = asked.year == null ? scenario.year() : asked.year;
        int year = year(options.year(), bodyYear == null ? FlowQuestion.BASE_YEAR : bodyYear);
        double elasticity = elasticity(options.elasticity(), asked.elasticity);
        String flag = word("coordination", options.coordination(), FLAGS, null, String.valueOf(asked.coordination));
        boolean coordination = flag.equals("true");
        FlowMode usual = coordination ? FlowMode.UE : FlowMode.STOCHASTIC;
        String method = word("method", options.method(), METHODS, asked.method, usual.key());
        if (coordination && !method.equals(FlowMode.UE.key())) {
            faults.add("method", method, "fault.coordination.method", method);
        }
        if (coordination && elasticity > 0) {
            faults.add("elasticity", String.valueOf(elasticity), "fault.coordination.elasticity");
        }
        if (coordination && scenario.periods().size() > 1) {
            faults.add("coordination", flag, "fault.coordination.cut");
        }
        String capacity = word("capacity", options.capacity(), CAPACITIES, asked.capacity, "hard");
        String detail = word("detail", options.detail(), DETAILS, asked.detail, "links");
        String select = select(options.select(), asked, study);
        if (asked.scenario != null) {
            asked.scenario.applyTo(study.network(year), study.context(), bodyFaults);
        }
        bodyFaults.sorted().forEach(this::tell);
        if (!faults.isEmpty()) {
            return null;
        }
        return new FlowQuestion(
                scenario,
                year,
                mode(method),
                capacity.equals("hard"),
                select,
                detail.equals("goods"),
                asked.thorough,
                !detail.equals("links"),
                elasticity,
                coordination,
                asked.moving);
    }

    private void tell(JsonFault fault) {
        faults.at(
                fault.place().pointer(), fault.place().line(), fault.place().column(), fault.value(), fault.message());
    }

    private Asked body(byte[] body) {
        JsonPart whole = JsonText.read(body, bodyFaults);
        if (whole == null) {
            return Asked.NOTHING;
        }
        boolean request =
                whole instanceof JsonPart.Obj object && !object.members().containsKey("changes");
        if (!request) {
            return Asked.of(ScenarioDocument.of(whole, bodyFaults));
        }
        Members members = Objects.requireNonNull(Members.of(whole, MEMBERS, bodyFaults));
        JsonPart scenario = members.get("scenario");
        return new Asked(
                scenario == null ? null : ScenarioDocument.of(scenario, bodyFaults),
                members.integer("year", FIRST_YEAR, LAST_YEAR),
                members.word("method", false, METHODS),
                members.word("capacity", false, CAPACITIES),
                members.get("select"),
                members.text("select", false),
                members.word("detail", false, DETAILS),
                members.flag("thorough"),
                elasticity(members),
                members.flag("coordination"),
                members.flag("moving"));
    }

    private int year(@Nullable String typed, int otherwise) {
        Integer year = typed == null ? Integer.valueOf(otherwise) : Numbers.parse(typed, FIRST_YEAR, LAST_YEAR);
        if (year == null) {
            faults.add(
                    "year",
                    String.valueOf(typed),
                    "fault.number",
                    "year",
                    FIRST_YEAR,
                    LAST_YEAR,
                    String.valueOf(typed));
            return otherwise;
        }
        return year;
    }

    private @Nullable Double elasticity(Members members) {
        Double typed = members.number("elasticity", false);
        JsonPart part = members.get("elasticity");
        if (typed != null && part != null && !inRange(typed)) {
            bodyFaults.told(IssueKind.RANGE, part.place(), part.shown(), elasticityFault(part.shown()));
            return null;
        }
        return typed;
    }

    private double elasticity(@Nullable String typed, @Nullable Double inBody) {
        if (typed == null) {
            return inBody == null ? 0 : inBody;
        }
        double value = typed.matches("[0-9]{1,3}(\\.[0-9]{1,9})?") ? Double.parseDouble(typed) : Double.NaN;
        if (!inRange(value)) {
            faults.at("elasticity", 0, 0, typed, elasticityFault(typed));
            return 0;
        }
        return value;
    }

    private static boolean inRange(double elasticity) {
        return elasticity >= 0 && elasticity <= FlowQuestion.MOST_ELASTICITY;
    }

    private static String elasticityFault(String typed) {
        return Messages.of("fault.elasticity", FlowQuestion.MOST_ELASTICITY, typed);
    }

    private String word(
            String option, @Nullable String typed, List<String> words, @Nullable String inBody, String otherwise) {
        if (typed == null) {
            return inBody == null ? otherwise : inBody;
        }
        if (!words.contains(typed)) {
            faults.add(option, typed, "fault.word", option, String.join(", ", words), typed);
            return otherwise;
        }
        return typed;
    }

    private @Nullable String select(@Nullable String typed, Asked asked, FlowStudy study) {
        String select = typed == null ? asked.selected : typed;
        if (select == null || study.isLink(select)) {
            return select;
        }
        String link = select.endsWith(">") || select.endsWith("<") ? select.substring(0, select.length() - 1) : select;
        Optional<String> near = Nearest.to(link, service.data().links().keySet());
        String message = near.map(guess -> Messages.of("fault.link.near", link, guess))
                .orElseGet(() -> Messages.of("fault.link", link));
        if (typed == null && asked.select != null) {
            bodyFaults.told(IssueKind.REFERENCE, asked.select.place(), select, message);
        } else {
            faults.at("select", 0, 0, select, message);
        }
        return null;
    }

    private static FlowMode mode(String key) {
        return Arrays.stream(FlowMode.values())
                .filter(mode -> mode.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
