package org.kervan.app.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.energy.NoEnergyException;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Fault;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.model.claim.Source;
import org.kervan.model.issue.Nearest;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.AppliedEnergy;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioIssue;
import org.kervan.model.scenario.ScenarioNote;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.model.scenario.ScenarioText;
import org.kervan.study.flow.FlowQuestion;

/** Reads, checks and tells scenarios on one data package, those of its library and others. Safe for many threads. */
public final class ScenarioService {
    /** How the untouched base is called. */
    public static final String BASE = "base";

    private final FlowService flows;
    private final EnergyService energy;
    private final ScenarioLibrary library;

    /** @param flows network and demand the scenarios are tried on; the library lies beside their tables */
    public ScenarioService(FlowService flows) {
        this.flows = flows;
        this.energy = new EnergyService(flows);
        this.library = new ScenarioLibrary(flows.folder());
    }

    /** Ids of the library in alphabetical order. */
    public List<String> ids() {
        return library.ids();
    }

    /** The id of the library that was probably meant, empty when none is near. */
    public Optional<String> near(String asked) {
        List<String> known = new ArrayList<>(ids());
        known.add(BASE);
        return Nearest.to(asked, known);
    }

    /** A scenario of the library, or the base; empty when there is none of this id. */
    public Optional<CheckedScenario> find(String id) throws NoDemandException {
        Optional<byte[]> text =
                id.equals(BASE) ? Optional.of("{\"changes\":[]}".getBytes(StandardCharsets.UTF_8)) : library.read(id);
        return text.isEmpty() ? Optional.empty() : Optional.of(check(id, text.get()));
    }

    /** A scenario that somebody brings, JSON. */
    public CheckedScenario check(byte[] text) throws NoDemandException {
        return check(null, text);
    }

    private CheckedScenario check(@Nullable String id, byte[] text) throws NoDemandException {
        JsonFaults faults = new JsonFaults();
        JsonPart whole = JsonText.read(text, faults);
        CheckedScenario checked = whole == null ? unreadable(id) : check(whole, faults);
        return new CheckedScenario(
                id,
                checked.scenario(),
                checked.text(),
                checked.year(),
                checked.applied(),
                checked.lines(),
                told(faults),
                whole == null ? "" : new String(text, StandardCharsets.UTF_8));
    }

    private static CheckedScenario unreadable(@Nullable String id) {
        return new CheckedScenario(
                id, Scenario.BASE, ScenarioText.NONE, FlowQuestion.BASE_YEAR, null, List.of(), List.of(), "");
    }

    /**
     * A scenario that is part of a greater text.
     *
     * @param faults gets everything wrong
     */
    public CheckedScenario check(JsonPart part, JsonFaults faults) throws NoDemandException {
        org.kervan.io.scenario.ScenarioDocument read = org.kervan.io.scenario.ScenarioDocument.of(part, faults);
        Integer asked = read.scenario().year();
        int year = asked == null ? FlowQuestion.BASE_YEAR : asked;
        Applied applied = withEnergy(read, read.applyTo(flows.network(year), flows.context(), faults), faults);
        read.checkSources(flows.data().dataset().sources().keySet(), faults);
        List<Integer> lines = IntStream.range(0, read.scenario().changes().size())
                .map(change -> read.placeOf(change).line())
                .boxed()
                .toList();
        return new CheckedScenario(null, read.scenario(), read.text(), year, applied, lines, told(faults), "");
    }

    /** Changes of the energy systems are tried on those; a package without such tables leaves them untried. */
    private Applied withEnergy(org.kervan.io.scenario.ScenarioDocument read, Applied applied, JsonFaults faults) {
        if (read.scenario().changes().stream().noneMatch(Change::isOfEnergy)) {
            return applied;
        }
        AppliedEnergy also;
        try {
            also = read.applyTo(energy.network(), faults);
        } catch (NoEnergyException e) {
            return applied;
        }
        List<Integer> rows = IntStream.range(0, also.rowsChanged().size())
                .mapToObj(i -> applied.rowsChanged().get(i) + also.rowsChanged().get(i))
                .toList();
        List<ScenarioNote> notes = new ArrayList<>(applied.notes());
        notes.addAll(also.notes());
        List<ScenarioIssue> issues = new ArrayList<>(applied.issues());
        issues.addAll(also.issues());
        return new Applied(applied.network(), applied.demand(), applied.added(), rows, notes, issues);
    }

    private static List<Fault> told(JsonFaults faults) {
        return faults.sorted().stream().map(ScenarioService::fault).toList();
    }

    private static Fault fault(JsonFault fault) {
        String place = fault.place().pointer();
        return new Fault(
                place.isEmpty() ? "body" : place,
                fault.value(),
                fault.message(),
                fault.place().line(),
                fault.place().column());
    }

    /** Everything told of a scenario. */
    public ScenarioDocument document(CheckedScenario checked) throws NoDemandException {
        Scenario scenario = checked.scenario();
        ScenarioText text = checked.text();
        List<ScenarioPeriod> periods = scenario.periods();
        return new ScenarioDocument(
                flows.data().dataset().hash(),
                checked.id(),
                checked.isSound(),
                scenario.shortHash(),
                scenario.hash(),
                scenario.name().isEmpty() ? null : scenario.name(),
                scenario.year(),
                checked.year(),
                text.question().isEmpty() ? null : text.question(),
                text.assumptions().stream().map(this::assumption).toList(),
                text.surprises(),
                rows(checked),
                periods.size() == 1
                        ? List.of()
                        : periods.stream().map(ScenarioPeriod::days).toList(),
                checked.faults(),
                checked.source().isEmpty() ? null : checked.source());
    }

    private List<ScenarioDocument.Row> rows(CheckedScenario checked) throws NoDemandException {
        ChangeWords words = words();
        Applied applied = checked.applied();
        List<ScenarioDocument.Row> rows = new ArrayList<>();
        for (Change change : checked.scenario().changes()) {
            int index = rows.size();
            List<String> notes = applied == null
                    ? List.of()
                    : applied.notes().stream()
                            .filter(note -> note.change() == index)
                            .map(ScenarioNote::message)
                            .toList();
            rows.add(new ScenarioDocument.Row(
                    ChangeWords.kind(change),
                    words.of(change),
                    applied == null ? 0 : applied.rowsChanged().get(index),
                    checked.lines().get(index),
                    notes));
        }
        return rows;
    }

    private ChangeWords words() throws NoDemandException {
        return new ChangeWords(
                flows.context().projects(), flows.data().dataset().network().parameters());
    }

    private ScenarioDocument.Assumption assumption(ScenarioText.Assumption said) {
        return new ScenarioDocument.Assumption(
                said.text(), said.sources().stream().map(this::source).toList());
    }

    private ScenarioDocument.Said source(String id) {
        Source source = flows.data().dataset().sources().get(id);
        if (source == null) {
            return new ScenarioDocument.Said(id, null, id);
        }
        return new ScenarioDocument.Said(id, source.title(), source.url().isEmpty() ? null : source.url());
    }

    /** A line for each scenario of the library that can be read. */
    public List<ScenarioDocument.Listed> list() throws NoDemandException {
        List<ScenarioDocument.Listed> list = new ArrayList<>();
        for (String id : ids()) {
            Optional<CheckedScenario> found = find(id);
            if (found.isPresent()) {
                list.add(ScenarioDocument.Listed.of(id, document(found.get())));
            }
        }
        return list;
    }

    /** How two scenarios differ in what they ask. */
    public ScenarioDifference difference(CheckedScenario a, CheckedScenario b) throws NoDemandException {
        return ScenarioDifference.of(a, b, words());
    }

    /** Network and demand the scenarios are tried on. */
    public FlowService flows() {
        return flows;
    }
}
