package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.issue.Nearest;

/** Collects what is wrong, with the change it is wrong in. */
final class Issues {
    /** More are not told: nobody reads them. */
    private static final int MOST = 1_000;
    /** Guesses cost time, and a list in which everything is unknown is no list of slips of the keyboard. */
    private static final int MOST_GUESSES = 50;

    private final List<ScenarioIssue> issues = new ArrayList<>();
    private final List<ScenarioNote> notes = new ArrayList<>();
    private int change;
    private int guesses;

    /** The change that what follows is wrong in. */
    void nowAt(int index) {
        change = index;
    }

    int change() {
        return change;
    }

    List<ScenarioIssue> all() {
        return issues;
    }

    int count() {
        return issues.size();
    }

    List<ScenarioNote> notes() {
        return notes;
    }

    /** Adds a note on the present change from a text of the resources. */
    void note(String key, Object... details) {
        told(Texts.of(key, details));
    }

    /** Adds a note on the present change. */
    void told(String message) {
        if (notes.size() < MOST) {
            notes.add(new ScenarioNote(change, message));
        }
    }

    /** Adds one; the key of its text is {@code kind.rule}. */
    void add(IssueKind kind, String rule, String part, String value, Object... details) {
        if (issues.size() < MOST) {
            issues.add(new ScenarioIssue(kind, change, part, value, Texts.of(kind.key() + "." + rule, details)));
        }
    }

    /** Whether a selection names something, and nothing that is unknown or doubled; what is wrong is told. */
    boolean isSound(Selection selection, Set<String> ids, Places places) {
        int before = issues.size();
        String target = selection.target().key();
        if (selection.isEmpty()) {
            add(IssueKind.MISSING, "selection", target, "", target);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < selection.ids().size(); i++) {
            String id = selection.ids().get(i);
            String part = target + "/ids/" + i;
            if (!ids.contains(id)) {
                add(IssueKind.REFERENCE, "id", part, id, target, id, near(id, ids));
            } else if (!seen.add(id)) {
                add(IssueKind.DUPLICATE, "id", part, id, id);
            }
        }
        if (!selection.countries().isEmpty()) {
            unknown(target + "/countries", selection.countries(), places.countries(), "country");
        }
        if (selection.corridor() != null) {
            unknown(
                    target + "/corridor",
                    selection.corridor(),
                    places.corridors().keySet(),
                    "corridor");
        }
        return issues.size() == before;
    }

    /** Tells the items of a list that are not known. */
    void unknown(String part, List<String> given, Collection<String> known, String rule) {
        for (int i = 0; i < given.size(); i++) {
            unknown(part + "/" + i, given.get(i), known, rule);
        }
    }

    /** Tells a word that is not known. */
    void unknown(String part, String given, Collection<String> known, String rule) {
        if (!known.contains(given)) {
            add(IssueKind.REFERENCE, rule, part, given, given, near(given, known));
        }
    }

    private String near(String given, Collection<String> known) {
        if (guesses++ >= MOST_GUESSES) {
            return "";
        }
        return Nearest.to(given, known)
                .map(word -> Texts.of("reference.near", word))
                .orElse("");
    }
}
