package org.kervan.study.energy;

import java.util.List;
import org.kervan.engine.lp.LpSolution;
import org.kervan.model.energy.EnergyLink;

/**
 * The links of one carrier as columns of the programme: a column a link, direction and period, and where a line may be
 * pushed above its capacity one more for that.
 */
final class Lines {
    private static final int FORWARD = 0;
    private static final int BACKWARD = 1;
    private static final int FORWARD_ABOVE = 2;
    private static final int BACKWARD_ABOVE = 3;
    private static final int NONE = -1;

    /** What a link may carry and what that costs. */
    interface Terms {
        /** Capacity in the unit of the programme, 0 when the link cannot be used. */
        double capacity(EnergyLink link);

        /** USD for a unit of the carrier that is moved. */
        double usd(EnergyLink link);

        /** Most that may be pushed above the capacity, in parts of it. */
        double above();

        /** USD more for a unit above the capacity. */
        double usdAbove();
    }

    private final List<EnergyLink> links;
    private final double[] weight;
    private final double above;
    private final int[][][] columns;

    /**
     * Adds the columns.
     *
     * @param weight for each period, million USD a year for one unit of the programme at a cost of 1 USD
     * @param balance rows by node number and period
     */
    Lines(List<EnergyLink> links, Places places, Terms terms, double[] weight, int[][] balance, Sheet sheet) {
        this.links = links;
        this.weight = weight;
        above = terms.above();
        columns = new int[links.size()][4][weight.length];
        for (int l = 0; l < links.size(); l++) {
            EnergyLink link = links.get(l);
            int[] from = balance[places.number(link.from())];
            int[] to = balance[places.number(link.to())];
            double kept = kept(link);
            for (int p = 0; p < weight.length; p++) {
                double capacity = terms.capacity(link);
                double cost = terms.usd(link) * weight[p];
                double costAbove = (terms.usd(link) + terms.usdAbove()) * weight[p];
                columns[l][FORWARD][p] = column(sheet, cost, capacity, from[p], to[p], kept);
                columns[l][BACKWARD][p] =
                        link.bidirectional() ? column(sheet, cost, capacity, to[p], from[p], kept) : NONE;
                columns[l][FORWARD_ABOVE][p] =
                        above > 0 ? column(sheet, costAbove, above * capacity, from[p], to[p], kept) : NONE;
                columns[l][BACKWARD_ABOVE][p] = above > 0 && link.bidirectional()
                        ? column(sheet, costAbove, above * capacity, to[p], from[p], kept)
                        : NONE;
            }
        }
    }

    private static int column(Sheet sheet, double cost, double upper, int from, int to, double kept) {
        int column = sheet.column(cost, 0, upper);
        sheet.entry(from, column, -1);
        sheet.entry(to, column, kept);
        return column;
    }

    /** What of a unit comes out at the other end. */
    static double kept(EnergyLink link) {
        Double loss = link.lossPercent();
        return loss == null ? 1 : 1 - loss / 100;
    }

    List<EnergyLink> links() {
        return links;
    }

    /** The columns of a link that run forward (or backward) in a period; {@code -1} where there is none. */
    int[] columns(int link, boolean forward, int period) {
        return forward
                ? new int[] {columns[link][FORWARD][period], columns[link][FORWARD_ABOVE][period]}
                : new int[] {columns[link][BACKWARD][period], columns[link][BACKWARD_ABOVE][period]};
    }

    /** What enters a link at its sending end, in the unit of the programme. */
    double sent(LpSolution solution, int link, boolean forward, int period) {
        double sum = 0;
        for (int column : columns(link, forward, period)) {
            sum += column == NONE ? 0 : solution.columnValue(column);
        }
        return sum;
    }

    /** Net flow in a period, counted where it enters; negative runs backward. */
    double net(LpSolution solution, int link, int period) {
        return sent(solution, link, true, period) - sent(solution, link, false, period);
    }

    /** Million USD a year that one more unit of capacity would save, by what it saves in a period. */
    double worth(LpSolution solution, int link, int period) {
        double sum = 0;
        for (int kind = 0; kind < 4; kind++) {
            int column = columns[link][kind][period];
            double part = kind == FORWARD || kind == BACKWARD ? 1 : above;
            sum += column == NONE ? 0 : part * Math.max(0, -solution.reducedCost(column));
        }
        return sum;
    }

    /** Million USD a year for one unit of the programme at 1 USD. */
    double weight(int period) {
        return weight[period];
    }

    int periods() {
        return weight.length;
    }
}
