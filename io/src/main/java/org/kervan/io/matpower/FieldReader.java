package org.kervan.io.matpower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/**
 * Reads assignments {@code mpc.NAME = value;}, the value being a number, a text, a matrix of numbers or a list of texts, as
 * MATLAB writes them: {@code %} begins a comment, three dots continue a line, rows end at a semicolon or line end.
 */
final class FieldReader {

    /** A reader that meets nothing it knows says so this often, then gives up: the file is of another kind. */
    private static final int MOST_STRAY = 20;

    private final String text;
    private final String file;
    private final Faults faults;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private int at;
    private int line = 1;
    private int stray;
    private String caseName = "";

    FieldReader(String text, String file, Faults faults) {
        this.text = text;
        this.file = file;
        this.faults = faults;
    }

    /** Name of the function that gives the case, empty when there is none. */
    String caseName() {
        return caseName;
    }

    Map<String, Field> read() {
        while (true) {
            skip(true);
            if (at >= text.length() || stray >= MOST_STRAY) {
                return fields;
            }
            if (text.charAt(at) == ';' || text.charAt(at) == ',') {
                at++;
                continue;
            }
            String word = word();
            if (word.equals("function")) {
                function();
            } else if (word.contains(".")) {
                assignment(word.substring(word.indexOf('.') + 1));
            } else if (!word.equals("end") && !word.equals("return")) {
                strayAt(word.isEmpty() ? String.valueOf(text.charAt(at)) : word);
            }
        }
    }

    private void strayAt(String what) {
        stray++;
        faults.add(file, line, "", what, IssueKind.FILE, "stray");
        restOfLine();
    }

    private void function() {
        String rest = restOfLine();
        int equals = rest.indexOf('=');
        caseName = (equals < 0 ? rest : rest.substring(equals + 1))
                .replace(";", "")
                .strip();
    }

    private void assignment(String name) {
        int began = line;
        skip(false);
        if (at >= text.length() || text.charAt(at) != '=') {
            strayAt(name);
            return;
        }
        at++;
        skip(false);
        Field field = switch (at < text.length() ? text.charAt(at) : '\n') {
            case '[' -> matrix(name, began);
            case '{' -> cells(name, began);
            case '\'', '"' -> new Field(began, List.of(), List.of(), quoted(name));
            default -> single(name, began);
        };
        Field before = fields.putIfAbsent(name, field);
        if (before != null) {
            faults.add(file, began, name, "", IssueKind.DUPLICATE, "field", before.line());
        }
    }

    private Field single(String name, int began) {
        double value = number(name);
        return new Field(began, List.of(new double[] {value}), List.of(began), "");
    }

    private Field matrix(String name, int began) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        double[] row = new double[16];
        int size = 0;
        int rowLine = line;
        at++;
        while (true) {
            skip(false);
            char next = at < text.length() ? text.charAt(at) : '=';
            if (next == ';' || next == '\n' || next == ']' || next == '=' || next == '[') {
                if (size > 0) {
                    rows.add(Arrays.copyOf(row, size));
                    lines.add(rowLine);
                    size = 0;
                }
                if (next == ']') {
                    at++;
                    return new Field(began, rows, lines, "");
                }
                if (next == '=' || next == '[') {
                    faults.add(file, began, name, "", IssueKind.FILE, "open-matrix");
                    return new Field(began, rows, lines, "");
                }
                newLine(next);
                at++;
            } else if (next == ',') {
                at++;
            } else {
                rowLine = size == 0 ? line : rowLine;
                if (size == row.length) {
                    row = Arrays.copyOf(row, 2 * size);
                }
                row[size++] = number(name);
            }
        }
    }

    private Field cells(String name, int began) {
        at++;
        while (true) {
            skip(true);
            char next = at < text.length() ? text.charAt(at) : '=';
            if (next == '}') {
                at++;
                return new Field(began, List.of(), List.of(), "");
            }
            if (next == '\'' || next == '"') {
                quoted(name);
            } else if (next == '=' || next == '{') {
                faults.add(file, began, name, "", IssueKind.FILE, "open-list");
                return new Field(began, List.of(), List.of(), "");
            } else {
                at++;
            }
        }
    }

    private String quoted(String name) {
        char quote = text.charAt(at++);
        int from = at;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at++;
        }
        String inside = text.substring(from, at);
        if (at < text.length() && text.charAt(at) == quote) {
            at++;
        } else {
            faults.add(file, line, name, inside, IssueKind.FILE, "open-text");
        }
        return inside;
    }

    /** Not a number, with a fault, when what stands there is none. */
    private double number(String name) {
        int from = at;
        while (at < text.length() && " \t\r\n;,]}[{%='".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String token = text.substring(from, at);
        switch (token) {
            case "Inf", "inf", "+Inf", "+inf":
                return Double.POSITIVE_INFINITY;
            case "-Inf", "-inf":
                return Double.NEGATIVE_INFINITY;
            default:
                break;
        }
        try {
            // Java would also take 1d, 0x1p3 and NaN
            if (token.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
                double value = Double.parseDouble(token);
                if (Double.isFinite(value)) {
                    return value;
                }
            }
        } catch (NumberFormatException none) {
            // told below
        }
        faults.add(file, line, name, token, IssueKind.TYPE, "number");
        if (at == from) {
            at++;
        }
        return Double.NaN;
    }

    private String word() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private String restOfLine() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** Passes blanks, comments and continued line ends; line ends too when they mean nothing. */
    private void skip(boolean lineEnds) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '%') {
                restOfLine();
            } else if (text.startsWith("...", at)) {
                restOfLine();
                newLine('\n');
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF' || (c == '\n' && lineEnds)) {
                newLine(c);
                at++;
            } else {
                return;
            }
        }
    }

    private void newLine(char c) {
        if (c == '\n') {
            line++;
        }
    }
}
