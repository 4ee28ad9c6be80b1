package org.kervan.model.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One text for all ways of writing the same scenario: tokens with their length before them, lists sorted, no doubles. */
final class Canonical {
    private final StringBuilder text = new StringBuilder("kervan scenario 1");

    private Canonical() {}

    static String hash(Scenario scenario) {
        byte[] bytes = text(scenario).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static String text(Scenario scenario) {
        Canonical canonical = new Canonical();
        Integer year = scenario.year();
        canonical.token("year", year == null ? "" : Integer.toString(year));
        scenario.changes().forEach(canonical::change);
        return canonical.text.toString();
    }

    private void change(Change change) {
        text.append('\n');
        switch (change) {
            case Change.Open open -> selection("open", open.selection());
            case Change.Close close -> selection("close", close.selection());
            case Change.SetValue set -> {
                selection("set", set.selection());
                token("field", set.field().key());
                number(set.value());
            }
            case Change.Scale scale -> {
                selection("scale", scale.selection());
                token("field", scale.field().key());
                number(scale.factor());
            }
            case Change.ScaleDemand demand -> {
                text.append("demand");
                list("from", demand.origins());
                list("to", demand.destinations());
                list("of", demand.commodities());
                number(demand.factor());
            }
            case Change.SetParameter parameter -> {
                token("parameter", parameter.id());
                number(parameter.value());
            }
        }
    }

    private void selection(String change, Selection selection) {
        token(change, selection.target().key());
        list("ids", selection.ids());
        list("countries", selection.countries());
        list("modes", selection.modes().stream().map(mode -> mode.key()).toList());
        String corridor = selection.corridor();
        token("corridor", corridor == null ? "" : corridor);
    }

    private void list(String name, List<String> items) {
        List<String> sorted = items.stream().sorted().distinct().toList();
        text.append(' ').append(name).append(' ').append(sorted.size());
        sorted.forEach(item -> token("", item));
    }

    private void number(double value) {
        // 0.0 and -0.0 are the same change
        token("number", Double.toString(value + 0.0));
    }

    private void token(String name, String value) {
        text.append(' ')
                .append(name)
                .append(' ')
                .append(value.length())
                .append(':')
                .append(value);
    }
}
