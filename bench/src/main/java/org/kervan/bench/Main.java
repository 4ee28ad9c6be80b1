package org.kervan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the speed cases, prints what they found, and compares the work counts with those on record. */
public final class Main {

    private final Settings settings;
    private final PrintStream out;

    private Main(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Exit code 0: counts as on record; 1: they differ, or a case failed; 2: bad arguments. */
    public static void main(String... arguments) throws IOException {
        int exit;
        try {
            exit = new Main(Settings.of(arguments), System.out).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            exit = 2;
        }
        System.exit(exit);
    }

    private int run() throws IOException {
        List<BenchCase> chosen = Stream.concat(
                        Cases.small().stream(),
                        Cases.large(settings.data(), settings.graphs(), settings.tntp()).stream())
                .filter(each -> each.name().contains(settings.part()))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "no case has \"" + settings.part() + "\" in its name\n" + Settings.USAGE);
        }
        Baseline baseline = Baseline.read(settings.baseline());
        List<String> differences = new ArrayList<>();
        for (BenchCase each : chosen) {
            String missing = each.missing();
            if (missing == null) {
                differences.addAll(measure(each, baseline));
            } else {
                out.printf("%s%n  left out: %s%n", each.name(), missing);
            }
        }
        if (settings.update()) {
            baseline.write(settings.baseline());
            out.printf("counts put on record in %s%n", settings.baseline());
            return 0;
        }
        differences.forEach(out::println);
        return differences.isEmpty() ? 0 : 1;
    }

    private List<String> measure(BenchCase each, Baseline baseline) {
        out.println(each.name());
        Outcome outcome;
        try {
            outcome = each.run(BenchCase.Effort.TIMES);
        } catch (Exception e) {
            return List.of(each.name() + ": failed: " + e);
        }
        outcome.lines().forEach(line -> out.println("  " + line));
        out.println("  counts " + outcome.counts());
        if (settings.update()) {
            baseline.record(outcome);
        } else if (baseline.concerns(outcome)) {
            return baseline.differences(outcome);
        } else {
            out.println("  not compared: the counts on record are of other input than " + outcome.input());
        }
        return List.of();
    }
}
