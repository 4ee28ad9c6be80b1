package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.List;

/** Year after year under one set of terms. */
final class CashFlow {
    private CashFlow() {}

    static List<CashYear> of(Valuer valuer, List<Work> works, int firstYear, Terms terms) {
        List<CashYear> years = new ArrayList<>();
        double cumulative = 0;
        for (int index = 0; index < Valuer.years(terms); index++) {
            valuer.year(terms, index);
            double capex = 0;
            double upkeep = 0;
            double residual = 0;
            for (Work work : works) {
                Double cost = work.capexUsdMillion();
                if (cost != null) {
                    Spending spent = Spending.of(work, firstYear, terms, index);
                    capex += cost * spent.capex();
                    upkeep += cost * spent.upkeep();
                    residual += cost * spent.residual();
                }
            }
            double net = valuer.benefit() - capex - upkeep + residual;
            double discounted = net * Valuer.discount(terms, index);
            cumulative += discounted;
            years.add(new CashYear(
                    firstYear + index,
                    valuer.level(terms, firstYear + index),
                    valuer.of(Party.USERS),
                    valuer.of(Party.RELIABILITY),
                    valuer.of(Party.CARRIERS),
                    valuer.of(Party.SCARCITY),
                    valuer.of(Party.TREASURIES),
                    valuer.of(Party.CLIMATE),
                    0 - capex,
                    0 - upkeep,
                    residual,
                    net,
                    discounted,
                    cumulative));
        }
        return years;
    }

    static double[] net(List<CashYear> years) {
        return years.stream().mapToDouble(CashYear::net).toArray();
    }

    /** Years from the first until what was spent is earned for good, discounted; 0 when it never is. */
    static int payback(List<CashYear> years) {
        int last = -1;
        boolean spent = false;
        for (int i = 0; i < years.size(); i++) {
            spent |= years.get(i).cumulative() < 0;
            last = years.get(i).cumulative() < 0 ? i : last;
        }
        return spent && last < years.size() - 1 ? last + 2 : 0;
    }
}
