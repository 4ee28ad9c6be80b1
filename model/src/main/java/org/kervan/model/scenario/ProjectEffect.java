package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.model.demand.Project;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Network;
import org.kervan.model.network.Transfer;

/**
 * What a project changes, read from its effect (grammar: data/transport/README.md): words, then {@code |}, then changes
 * joined with {@code ;}. A row of a crossing that several patterns with the same change name is changed once: a dwell
 * halved "in KZ" and "in UZ" is halved between the two, not quartered.
 *
 * @param changes in their order
 * @param notes what of it the model does not know
 */
record ProjectEffect(List<Change> changes, List<String> notes) {
    private static final Pattern CHANGE =
            Pattern.compile("(?:(node|crossing):([a-zA-Z0-9*-]+)\\.)?([a-z_]+)(\\*?=)([a-z0-9.]+)");
    private static final Pattern ANY_CROSSING_OF = Pattern.compile("x-\\*-([A-Z]{2})-\\*");
    private static final Map<String, Double> ELECTRIFIED = Map.of("yes", 1.0, "partial", 0.5, "no", 0.0);
    private static final Map<String, Field> LINK_FIELDS = Map.of(
            "capacity_mt_per_year", Field.LINK_CAPACITY,
            "speed_kmh", Field.LINK_SPEED,
            "length_km", Field.LINK_LENGTH,
            "electrified", Field.LINK_ELECTRIFIED);
    private static final Map<String, Field> TRANSFER_FIELDS = Map.of(
            "dwell_hours", Field.TRANSFER_DWELL,
            "capacity_mt_per_year", Field.TRANSFER_CAPACITY,
            "capacity_teu_per_year", Field.TRANSFER_CAPACITY_TEU,
            "handling_usd_per_teu", Field.TRANSFER_USD_PER_TEU,
            "handling_usd_per_tonne", Field.TRANSFER_USD_PER_TONNE);
    private static final Map<String, Field> CROSSING_FIELDS = Map.of(
            "dwell_hours", Field.CROSSING_DWELL,
            "fee_usd_per_vehicle_or_wagon", Field.CROSSING_FEE);

    ProjectEffect {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** The effect of a project on a network. */
    static ProjectEffect of(Project project, Network network) {
        return new Reader(project, network).read();
    }

    private static final class Reader {
        private final Project project;
        private final Network network;
        private final List<Change> changes = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        /** Rows of crossings by the change they get, so that each is changed once. */
        private final Map<String, TreeSet<String>> crossings = new LinkedHashMap<>();

        Reader(Project project, Network network) {
            this.project = project;
            this.network = network;
        }

        ProjectEffect read() {
            String effect = project.effect();
            int bar = effect.indexOf(" | ");
            if (bar >= 0) {
                for (String item : effect.substring(bar + 3).split(";")) {
                    if (!item.isBlank()) {
                        change(item.strip());
                    }
                }
            }
            crossings.forEach((what, ids) -> {
                Selection rows = new Selection(Target.CROSSINGS, List.copyOf(ids), List.of(), List.of(), null);
                String[] parts = what.split(" ");
                figure(rows, CROSSING_FIELDS.get(parts[0]), parts[0], parts[1], parts[2]);
            });
            if (changes.isEmpty() && notes.isEmpty()) {
                notes.add(Texts.of("note.no-effect", project.id()));
            }
            return new ProjectEffect(changes, notes);
        }

        private void change(String text) {
            Matcher change = CHANGE.matcher(text);
            if (!change.matches()) {
                notes.add(Texts.of("note.unread", project.id(), text));
                return;
            }
            String target = change.group(1);
            String field = change.group(3);
            String sign = change.group(4);
            String value = change.group(5);
            if (target == null) {
                link(field, sign, value);
            } else if (target.equals("node")) {
                List<String> ids = network.transfers().stream()
                        .filter(row -> row.node().equals(change.group(2)))
                        .map(Transfer::id)
                        .toList();
                Selection rows = new Selection(Target.TRANSFERS, ids, List.of(), List.of(), null);
                figure(rows, TRANSFER_FIELDS.get(field), field, sign, value);
            } else {
                crossings
                        .computeIfAbsent(field + " " + sign + " " + value, key -> new TreeSet<>())
                        .addAll(crossings(change.group(2)));
            }
        }

        private List<String> crossings(String pattern) {
            Matcher any = ANY_CROSSING_OF.matcher(pattern);
            String country = any.matches() ? any.group(1) : "";
            Pattern ids = Pattern.compile(pattern.replace("*", ".*"));
            return network.crossings().stream()
                    .filter(row -> country.isEmpty()
                            ? ids.matcher(row.id()).matches()
                            : country.equals(row.fromCountry()) || country.equals(row.toCountry()))
                    .map(Crossing::id)
                    .toList();
        }

        private void link(String field, String sign, String value) {
            Selection rows = new Selection(Target.LINKS, project.links(), List.of(), List.of(), null);
            if (field.equals("status") && value.equals("open")) {
                changes.add(new Change.Open(rows));
            } else if (field.equals("status") && value.equals("disused")) {
                changes.add(new Change.Close(rows));
            } else {
                figure(rows, LINK_FIELDS.get(field), field, sign, value);
            }
        }

        private void figure(
                Selection rows, @org.jspecify.annotations.Nullable Field field, String word, String sign, String text) {
            if (field == null) {
                notes.add(Texts.of("note.not-modelled", project.id(), word, word + sign + text));
                return;
            }
            Double coded = field == Field.LINK_ELECTRIFIED ? ELECTRIFIED.get(text) : number(text);
            if (coded == null) {
                notes.add(Texts.of("note.unread", project.id(), word + sign + text));
            } else if (sign.equals("*=")) {
                changes.add(new Change.Scale(rows, field, coded));
            } else {
                changes.add(new Change.SetValue(rows, field, coded));
            }
        }

        private static @org.jspecify.annotations.Nullable Double number(String text) {
            return text.matches("[0-9]{1,12}(\\.[0-9]{1,9})?") ? Double.valueOf(text) : null;
        }
    }
}
