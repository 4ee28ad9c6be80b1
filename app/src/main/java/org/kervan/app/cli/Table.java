package org.kervan.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns, two spaces apart. */
final class Table {

    /** The side a column is aligned to. */
    enum Side {
        LEFT,
        RIGHT
    }

    private final Side[] sides;
    private final List<String[]> rows = new ArrayList<>();

    Table(Side... sides) {
        this.sides = sides.clone();
    }

    /** Adds a row with one text for each column. */
    void row(String... cells) {
        if (cells.length != sides.length) {
            throw new IllegalArgumentException(cells.length + " cells for " + sides.length + " columns");
        }
        rows.add(cells.clone());
    }

    @Override
    public String toString() {
        int[] widths = new int[sides.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String gap = " ".repeat(widths[i] - width(row[i]));
                line.append(i == 0 ? "" : "  ").append(sides[i] == Side.LEFT ? row[i] + gap : gap + row[i]);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
