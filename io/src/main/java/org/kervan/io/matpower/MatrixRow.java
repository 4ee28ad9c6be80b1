package org.kervan.io.matpower;

import java.util.List;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** A row of a matrix, whose numbers are asked for by the names of MATPOWER's manual. */
record MatrixRow(String file, int line, List<String> columns, double[] values, Faults faults) {

    /** As it stands; not a number when the reader found none there, which it told. */
    double value(String column) {
        return values[columns.indexOf(column)];
    }

    void fault(String column, IssueKind kind, String rule, Object... details) {
        faults.add(file, line, column, text(value(column)), kind, rule, details);
    }

    /** A number as a case file has it. */
    static String text(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** A number, infinite or not. */
    double number(String column) {
        return value(column);
    }

    double finite(String column) {
        double value = value(column);
        if (Double.isInfinite(value)) {
            fault(column, IssueKind.RANGE, "finite");
        }
        return value;
    }

    double least(String column, double least) {
        double value = value(column);
        if (value < least) {
            fault(column, IssueKind.RANGE, "least", text(least));
        }
        return value;
    }

    double above(String column, double bound) {
        double value = finite(column);
        if (value <= bound) {
            fault(column, IssueKind.RANGE, "above", text(bound));
        }
        return value;
    }

    int whole(String column, int least, int most) {
        double value = value(column);
        if (value != Math.rint(value) || value < least || value > most) {
            fault(column, IssueKind.TYPE, "whole", least, most == Integer.MAX_VALUE ? "..." : most);
            return least;
        }
        return (int) value;
    }

    /** Units out of service may state what they like. */
    void ascending(String lower, String upper, boolean inService) {
        if (inService && value(lower) > value(upper)) {
            fault(lower, IssueKind.CONSISTENCY, "ascending", upper, text(value(upper)));
        }
    }
}
