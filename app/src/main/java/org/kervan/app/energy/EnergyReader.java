package org.kervan.app.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.app.route.Numbers;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;
import org.kervan.io.scenario.ScenarioDocument;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.energy.EnergyStudy;

/**
 * Turns a request into a question about energy. A body is a list of changes, a scenario, or an object with
 * {@code scenario} and what else is asked. Everything wrong is told at once, and where it stands in the body.
 */
public final class EnergyReader {

    /** Names that are known in a request object. */
    static final List<String> MEMBERS = List.of("scenario", "year", "carrier", "plants", "oilByTransport", "moving");

    private static final List<String> CARRIERS =
            Arrays.stream(Carrier.values()).map(Carrier::key).toList();
    private static final String OBSERVED = "observed";
    private static final List<String> PLANTS = List.of("able", OBSERVED);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Faults faults;
    private final JsonFaults bodyFaults = new JsonFaults();

    /** What a body asks for; what it does not say is null. */
    private record Asked(
            @Nullable ScenarioDocument scenario,
            @Nullable Integer year,
            @Nullable String carrier,
            @Nullable String plants,
            boolean oilByTransport,
            boolean moving) {

        static Asked of(@Nullable ScenarioDocument scenario) {
            return new Asked(scenario, null, null, null, false, false);
        }
    }

    private EnergyReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * The question, or null when anything is wrong with it; what is wrong is added to {@code faults}.
     *
     * @param body JSON, null for none
     * @param options what goes before what the body says
     * @param network the systems as the tables have them
     */
    public static @Nullable EnergyQuestion read(
            byte @Nullable [] body, EnergyOptions options, EnergyNetwork network, Faults faults) {
        return new EnergyReader(faults).question(body, options, network);
    }

    private @Nullable EnergyQuestion question(byte @Nullable [] body, EnergyOptions options, EnergyNetwork network) {
        Asked asked = body == null ? Asked.of(null) : body(body);
        Scenario scenario = asked.scenario == null ? Scenario.BASE : asked.scenario.scenario();
        Integer ofScenario = scenario.year() == null ? EnergyStudy.baseYear(network) : scenario.year();
        int year = year(options.year(), asked.year == null ? ofScenario : asked.year);
        String carrier = word("carrier", options.carrier(), CARRIERS, asked.carrier);
        String plants = word("plants", options.plants(), PLANTS, asked.plants);
        if (asked.scenario != null) {
            asked.scenario.applyTo(network, bodyFaults);
        }
        bodyFaults.sorted().forEach(this::tell);
        return faults.isEmpty()
                ? new EnergyQuestion(
                        scenario,
                        year,
                        carrier == null ? null : Carrier.find(carrier).orElseThrow(),
                        OBSERVED.equals(plants),
                        options.oilByTransport() || asked.oilByTransport,
                        asked.moving)
                : null;
    }

    private void tell(JsonFault fault) {
        faults.at(
                fault.place().pointer(), fault.place().line(), fault.place().column(), fault.value(), fault.message());
    }

    private Asked body(byte[] body) {
        JsonPart whole = JsonText.read(body, bodyFaults);
        if (whole == null) {
            return Asked.of(null);
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
                members.word("carrier", false, CARRIERS),
                members.word("plants", false, PLANTS),
                members.flag("oilByTransport"),
                members.flag("moving"));
    }

    private int year(@Nullable String typed, int otherwise) {
        Integer year = typed == null ? Integer.valueOf(otherwise) : Numbers.parse(typed, FIRST_YEAR, LAST_YEAR);
        if (year == null) {
            String said = String.valueOf(typed);
            faults.add("year", said, "fault.number", "year", FIRST_YEAR, LAST_YEAR, said);
            return otherwise;
        }
        return year;
    }

    private @Nullable String word(String option, @Nullable String typed, List<String> words, @Nullable String inBody) {
        if (typed != null && !words.contains(typed)) {
            faults.add(option, typed, "fault.word", option, String.join(", ", words), typed);
        }
        return typed == null ? inBody : typed;
    }
}
