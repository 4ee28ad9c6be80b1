package org.kervan.io.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.Members;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Mode;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioText;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;

/** Reads a scenario from a tree. Values are only checked for their kind here; whether they fit is seen when applied. */
final class ScenarioReader {
    static final List<String> SCENARIO = List.of("name", "year", "question", "assumptions", "surprises", "changes");
    static final List<String> ASSUMPTION = List.of("text", "sources");
    static final List<String> SELECTION = List.of("ids", "countries", "modes", "corridor");
    static final List<String> TARGETS =
            Arrays.stream(Target.values()).map(Target::key).toList();
    static final List<String> CHANGES = List.of(
            "open",
            "close",
            "cut",
            "set",
            "scale",
            "demand",
            "parameter",
            "project",
            "energy-project",
            "add-link",
            "add-crossing",
            "add-transfer",
            "add-service",
            "add-demand");
    /** Changes of rows that are selected. */
    private static final List<String> SELECTING = List.of("open", "close", "cut", "set", "scale");

    private static final int DAYS_OF_YEAR = 365;
    private static final int QUESTION_CHARS = 500;
    private static final int TEXT_CHARS = 2_000;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final List<String> MODES =
            Arrays.stream(Mode.values()).map(Mode::key).toList();
    private static final int MOST_CHANGES = 1_000;

    private final JsonFaults faults;
    private final List<JsonPart.Text> sources = new ArrayList<>();

    ScenarioReader(JsonFaults faults) {
        this.faults = faults;
    }

    /** Names that are known in a change of a kind. */
    static List<String> membersOf(String kind) {
        List<String> own = switch (kind) {
            case "set" -> List.of("field", "value");
            case "scale" -> List.of("field", "factor");
            case "demand" -> List.of("origins", "destinations", "commodities", "factor");
            case "parameter" -> List.of("id", "value");
            case "project", "energy-project" -> List.of("id");
            case "cut" -> List.of("days");
            default -> NewRowReader.membersOf(kind);
        };
        List<String> targets = SELECTING.contains(kind) ? TARGETS : List.of();
        return Stream.of(List.of("change"), targets, own).flatMap(List::stream).toList();
    }

    ScenarioDocument read(JsonPart part) {
        if (part instanceof JsonPart.Arr list) {
            return document("", null, ScenarioText.NONE, list);
        }
        if (!(part instanceof JsonPart.Obj)) {
            faults.add(part.place(), part.shown(), IssueKind.TYPE, "scenario");
            return nothing();
        }
        Members members = Members.of(part, SCENARIO, faults);
        if (members == null) {
            return nothing();
        }
        String name = members.text("name", false);
        Integer year = members.integer("year", FIRST_YEAR, LAST_YEAR);
        ScenarioText text = text(members);
        JsonPart changes = members.get("changes");
        if (changes instanceof JsonPart.Arr list) {
            return document(name == null ? "" : name, year, text, list);
        }
        if (changes != null) {
            faults.add(changes.place(), changes.shown(), IssueKind.TYPE, "scenario");
        } else {
            members.missing("changes");
        }
        return nothing();
    }

    private static ScenarioDocument nothing() {
        return new ScenarioDocument(Scenario.BASE, ScenarioText.NONE, List.of(), List.of());
    }

    private ScenarioText text(Members members) {
        String question = members.text("question", false, QUESTION_CHARS);
        List<ScenarioText.Assumption> assumptions = new ArrayList<>();
        JsonPart given = members.get("assumptions");
        if (given instanceof JsonPart.Arr list) {
            for (JsonPart item : list.items()) {
                Members assumption = Members.of(item, ASSUMPTION, faults);
                String said = assumption == null ? null : assumption.text("text", true, TEXT_CHARS);
                if (assumption != null && said != null) {
                    assumptions.add(new ScenarioText.Assumption(said, sources(assumption)));
                }
            }
        } else if (given != null) {
            faults.add(given.place(), given.shown(), IssueKind.TYPE, "list", "assumptions");
        }
        List<String> surprises = members.texts("surprises", TEXT_CHARS);
        return new ScenarioText(question == null ? "" : question, assumptions, surprises);
    }

    private List<String> sources(Members assumption) {
        if (assumption.get("sources") instanceof JsonPart.Arr list) {
            for (JsonPart item : list.items()) {
                if (item instanceof JsonPart.Text text) {
                    sources.add(text);
                }
            }
        }
        return assumption.texts("sources");
    }

    private ScenarioDocument document(String name, @Nullable Integer year, ScenarioText text, JsonPart.Arr list) {
        int count = list.items().size();
        if (count > MOST_CHANGES) {
            faults.add(list.place(), "", IssueKind.RANGE, "changes", count, MOST_CHANGES);
            return nothing();
        }
        List<Change> changes = new ArrayList<>();
        List<JsonPart> parts = new ArrayList<>();
        for (JsonPart item : list.items()) {
            Change change = change(item);
            if (change != null) {
                changes.add(change);
                parts.add(item);
            }
        }
        return new ScenarioDocument(new Scenario(name, year, changes), text, parts, sources);
    }

    private @Nullable Change change(JsonPart part) {
        Members members = Members.of(part, faults);
        String kind = members == null ? null : members.word("change", true, CHANGES);
        if (members == null || kind == null) {
            // which other names are known depends on the kind
            return null;
        }
        members.allow(membersOf(kind));
        return switch (kind) {
            case "open" -> {
                Selection selection = selection(members);
                yield selection == null ? null : new Change.Open(selection);
            }
            case "close" -> {
                Selection selection = selection(members);
                yield selection == null ? null : new Change.Close(selection);
            }
            case "cut" -> {
                Selection selection = selection(members);
                Integer days = members.integer("days", 1, DAYS_OF_YEAR);
                if (members.get("days") == null) {
                    members.missing("days");
                }
                yield selection == null || days == null ? null : new Change.Cut(selection, days);
            }
            case "project" -> {
                String id = members.text("id", true);
                yield id == null ? null : new Change.AddProject(id);
            }
            case "energy-project" -> {
                String id = members.text("id", true);
                yield id == null ? null : new Change.AddEnergyProject(id);
            }
            case "demand" -> {
                Double factor = members.number("factor", true);
                List<String> origins = members.texts("origins");
                List<String> destinations = members.texts("destinations");
                List<String> commodities = members.texts("commodities");
                yield factor == null ? null : new Change.ScaleDemand(origins, destinations, commodities, factor);
            }
            case "parameter" -> {
                String id = members.text("id", true);
                Double value = members.number("value", true);
                yield id == null || value == null ? null : new Change.SetParameter(id, value);
            }
            case "set", "scale" -> figure(kind.equals("set"), members);
            default -> new NewRowReader(members, faults).read(kind);
        };
    }

    private @Nullable Change figure(boolean set, Members members) {
        Target target = target(members);
        Selection selection = target == null ? null : selection(target, members);
        Field field = target == null ? null : field(target, members);
        Double number = members.number(set ? "value" : "factor", true);
        if (selection == null || field == null || number == null) {
            return null;
        }
        return set ? new Change.SetValue(selection, field, number) : new Change.Scale(selection, field, number);
    }

    private @Nullable Field field(Target target, Members members) {
        String key = members.text("field", true);
        JsonPart at = members.get("field");
        if (key == null || at == null) {
            return null;
        }
        Field field = Field.find(target, key).orElse(null);
        if (field == null && target == Target.LINKS && key.equals("tracks")) {
            faults.add(at.place(), key, IssueKind.ALLOWED, "tracks", Field.LINK_CAPACITY.key());
        } else if (field == null) {
            faults.unknown(at.place(), key, IssueKind.ALLOWED, "field", Field.keys(target));
        }
        return field;
    }

    private @Nullable Target target(Members change) {
        List<Target> targets = Arrays.stream(Target.values())
                .filter(target -> change.get(target.key()) != null)
                .toList();
        if (targets.size() == 1) {
            return targets.getFirst();
        }
        if (targets.isEmpty()) {
            faults.add(change.place(), "", IssueKind.MISSING, "target", String.join(", ", TARGETS));
        } else {
            String named = String.join(", ", targets.stream().map(Target::key).toList());
            faults.add(change.place(), "", IssueKind.CONSISTENCY, "targets", named);
        }
        return null;
    }

    private @Nullable Selection selection(Members change) {
        Target target = target(change);
        return target == null ? null : selection(target, change);
    }

    private @Nullable Selection selection(Target target, Members change) {
        JsonPart part = change.get(target.key());
        if (part instanceof JsonPart.Arr) {
            return new Selection(target, change.texts(target.key()), List.of(), List.of(), null);
        }
        Members members = part == null ? null : Members.of(part, SELECTION, faults);
        if (members == null || part == null) {
            return null;
        }
        if (SELECTION.stream().allMatch(name -> members.get(name) == null)) {
            faults.add(part.place(), part.shown(), IssueKind.MISSING, "selection", String.join(", ", SELECTION));
            return null;
        }
        List<String> ids = members.texts("ids");
        List<String> countries = members.texts("countries");
        List<Mode> modes = modes(members);
        String corridor = members.text("corridor", false);
        return modes == null ? null : new Selection(target, ids, countries, modes, corridor);
    }

    private @Nullable List<Mode> modes(Members selection) {
        List<Mode> modes = new ArrayList<>();
        List<String> words = selection.texts("modes");
        for (int i = 0; i < words.size(); i++) {
            Mode mode = Mode.find(words.get(i)).orElse(null);
            if (mode != null) {
                modes.add(mode);
            } else if (selection.get("modes") instanceof JsonPart.Arr list) {
                faults.unknown(list.items().get(i).place(), words.get(i), IssueKind.ALLOWED, "word", MODES);
            }
        }
        return modes.size() == words.size() ? modes : null;
    }
}
