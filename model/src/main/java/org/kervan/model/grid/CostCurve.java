package org.kervan.model.grid;

import java.util.List;

/** Cost of power, USD an hour by MW. */
public sealed interface CostCurve {

    /** Costs nothing. */
    CostCurve NOTHING = new Polynomial(List.of());

    /** Cost of a power, USD/h. */
    double usdPerHour(double mw);

    /** How fast the cost rises there, USD/MWh; at a corner of lines that of the line above. */
    double usdPerMwh(double mw);

    /**
     * c0 + c1 p + c2 p^2 ...
     *
     * @param coefficients c0 first
     */
    record Polynomial(List<Double> coefficients) implements CostCurve {

        /** Keeps a list of its own. */
        public Polynomial {
            coefficients = List.copyOf(coefficients);
        }

        @Override
        public double usdPerHour(double mw) {
            double cost = 0;
            for (int k = coefficients.size() - 1; k >= 0; k--) {
                cost = cost * mw + coefficients.get(k);
            }
            return cost;
        }

        @Override
        public double usdPerMwh(double mw) {
            double slope = 0;
            for (int k = coefficients.size() - 1; k >= 1; k--) {
                slope = slope * mw + k * coefficients.get(k);
            }
            return slope;
        }

        /** Highest power with a coefficient that is not 0. */
        public int degree() {
            for (int k = coefficients.size() - 1; k >= 1; k--) {
                if (coefficients.get(k) != 0) {
                    return k;
                }
            }
            return 0;
        }

        /** How fast the slope rises, USD/MWh for each MW. */
        public double curvature(double mw) {
            double curvature = 0;
            for (int k = coefficients.size() - 1; k >= 2; k--) {
                curvature = curvature * mw + k * (k - 1) * coefficients.get(k);
            }
            return curvature;
        }
    }

    /**
     * Lines from corner to corner, the first and the last going on beyond their ends.
     *
     * @param mw powers of the corners, ascending, two or more
     * @param usd costs there, as many
     */
    record Lines(List<Double> mw, List<Double> usd) implements CostCurve {

        /** Keeps lists of its own. */
        public Lines {
            mw = List.copyOf(mw);
            usd = List.copyOf(usd);
        }

        @Override
        public double usdPerHour(double at) {
            int line = lineAt(at);
            return usd.get(line) + (at - mw.get(line)) * slope(line);
        }

        @Override
        public double usdPerMwh(double at) {
            return slope(lineAt(at));
        }

        /** Slope of a line, counted from 0. */
        public double slope(int line) {
            return (usd.get(line + 1) - usd.get(line)) / (mw.get(line + 1) - mw.get(line));
        }

        private int lineAt(double at) {
            int line = 0;
            while (line < mw.size() - 2 && at >= mw.get(line + 1)) {
                line++;
            }
            return line;
        }
    }
}
