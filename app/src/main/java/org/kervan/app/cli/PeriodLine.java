package org.kervan.app.cli;

import org.kervan.app.flow.PeriodDocument;
import org.kervan.app.text.Messages;

/** A part of a year with a cut, in one line for a terminal. */
final class PeriodLine {
    private static final double KT = 1e3;
    private static final double MILLION = 1e6;

    private PeriodLine() {}

    static String of(PeriodDocument period) {
        return Messages.of(
                        "flows.period",
                        period.days(),
                        period.scenario(),
                        Digits.three(period.tonnesPerDay() / KT),
                        Digits.three(period.unservedTonnesPerDay() / KT),
                        Digits.three(period.usdPerDay() / MILLION),
                        Digits.three(period.delayUsdPerDay() / MILLION))
                + "\n";
    }
}
