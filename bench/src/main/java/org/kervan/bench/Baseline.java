package org.kervan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The work counts of record: a CSV with the columns case, input, count and value, sorted. */
final class Baseline {

    private static final String HEADER = "case,input,count,value";

    private final Map<String, String> inputs = new TreeMap<>();
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    private Baseline() {}

    /** Reads a baseline; an absent file is an empty one. */
    static Baseline read(Path file) throws IOException {
        Baseline baseline = new Baseline();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                baseline.put(cells[0], cells[1], Map.of(cells[2], Long.parseLong(cells[3])));
            }
        }
        return baseline;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        counts.forEach((name, byCount) -> byCount.forEach(
                (count, value) -> lines.add(String.join(",", name, inputs.get(name), count, value.toString()))));
        Files.write(file, lines);
    }

    /** Replaces what is on record for a case. */
    void record(Outcome outcome) {
        counts.remove(outcome.name());
        put(outcome.name(), outcome.input(), outcome.counts());
    }

    private void put(String name, String input, Map<String, Long> values) {
        inputs.put(name, input);
        counts.computeIfAbsent(name, key -> new TreeMap<>()).putAll(values);
    }

    /** Whether the counts on record were made on what this outcome was made on. */
    boolean concerns(Outcome outcome) {
        return outcome.input().equals(inputs.get(outcome.name()));
    }

    /** What differs from the record, one line for each count; empty when nothing does. */
    List<String> differences(Outcome outcome) {
        Map<String, Long> known = counts.getOrDefault(outcome.name(), Map.of());
        List<String> lines = new ArrayList<>();
        outcome.counts().forEach((count, value) -> {
            Long before = known.get(count);
            if (before == null) {
                lines.add(outcome.name() + ": " + count + " is " + value + ", nothing on record");
            } else if (!before.equals(value)) {
                lines.add(outcome.name() + ": " + count + " is " + value + ", on record is " + before);
            }
        });
        return lines;
    }
}
