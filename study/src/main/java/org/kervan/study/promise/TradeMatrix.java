package org.kervan.study.promise;

import java.util.List;

/**
 * Trade among members and observers in a year. A pair without a cell has no figure: unknown, not zero.
 *
 * @param year the year
 * @param states country codes, members first
 * @param cells one for each flow or pair with a figure
 */
public record TradeMatrix(int year, List<String> states, List<Cell> cells) {
    public TradeMatrix {
        states = List.copyOf(states);
        cells = List.copyOf(cells);
    }

    /**
     * Figures of one flow or pair.
     *
     * @param from exporter, or the first of the pair
     * @param to importer, or the second of the pair
     * @param bothWays whether it is the turnover of the pair
     * @param values every producer's figure; parts of the year are marked
     */
    public record Cell(String from, String to, boolean bothWays, List<TradeValue> values) {
        public Cell {
            values = List.copyOf(values);
        }
    }
}
