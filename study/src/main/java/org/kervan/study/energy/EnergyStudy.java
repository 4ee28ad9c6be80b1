package org.kervan.study.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.lp.LinearProgram;
import org.kervan.engine.lp.LpSession;
import org.kervan.engine.lp.LpSolver;
import org.kervan.model.energy.EnergyNetwork;

/**
 * Answers what oil, gas and power systems carry, cost and are worth. Safe for many threads; answers that may start from
 * an earlier one are found one after another.
 */
public final class EnergyStudy implements AutoCloseable {
    private @Nullable LpSession session;
    private @Nullable LinearProgram inSession;
    private long matrix;

    /** The year that the tables speak of. */
    public static int baseYear(EnergyNetwork network) {
        return (int) network.parameter("energy-base-year");
    }

    /**
     * The answer, found from nothing: the same for everybody who asks.
     *
     * @param network the systems, changes included
     * @param year the year: decides which demand counts and what is open
     * @param observed whether power plants give no more than they are reported to have given
     */
    public EnergyAnswer answer(EnergyNetwork network, int year, boolean observed) {
        return answer(new State(network, year, observed, Hours.typical()));
    }

    /**
     * As {@link #answer(EnergyNetwork, int, boolean)}, where railways and ships can take oil.
     *
     * @param takenOver what they can take, by supply
     */
    public EnergyAnswer answer(EnergyNetwork network, int year, boolean observed, Map<String, OilTakenOver> takenOver) {
        return answer(new State(network, year, observed, Hours.typical(), takenOver));
    }

    /** As {@link #answer(EnergyNetwork, int, boolean)}, for every hour of the year instead of a typical day a season. */
    public EnergyAnswer everyHour(EnergyNetwork network, int year, boolean observed) {
        return answer(new State(network, year, observed, Hours.all()));
    }

    private static EnergyAnswer answer(State state) {
        Program program = new Program(state);
        return Answers.of(program, LpSolver.solve(program.linear()));
    }

    /**
     * The mean of a year of answers that hold for parts of it; the very answer when there is one.
     *
     * @param answers answers of one base, all of them optimal
     * @param days days for which each holds
     */
    public static EnergyAnswer mean(List<EnergyAnswer> answers, int[] days) {
        double whole = Arrays.stream(days).sum();
        return Mean.of(
                answers, Arrays.stream(days).mapToDouble(each -> each / whole).toArray());
    }

    /**
     * An answer of the same cost, found from the one before, which is far quicker. Where several answers cost the same,
     * which of them comes may depend on what was asked before.
     */
    public synchronized EnergyAnswer moving(EnergyNetwork network, int year, boolean observed) {
        Program program = new Program(new State(network, year, observed, Hours.typical()));
        LinearProgram wanted = program.linear();
        LpSession open = session;
        LinearProgram before = inSession;
        if (open == null || before == null || matrix != program.matrix()) {
            close();
            open = new LpSession(wanted);
            session = open;
            matrix = program.matrix();
        } else {
            move(open, before, wanted);
        }
        inSession = wanted;
        return Answers.of(program, open.solve());
    }

    private static void move(LpSession session, LinearProgram from, LinearProgram to) {
        for (int c = 0; c < to.columns(); c++) {
            if (from.columnLower(c) != to.columnLower(c) || from.columnUpper(c) != to.columnUpper(c)) {
                session.columnBounds(c, to.columnLower(c), to.columnUpper(c));
            }
            if (from.cost(c) != to.cost(c)) {
                session.cost(c, to.cost(c));
            }
        }
        for (int r = 0; r < to.rows(); r++) {
            if (from.rowLower(r) != to.rowLower(r) || from.rowUpper(r) != to.rowUpper(r)) {
                session.rowBounds(r, to.rowLower(r), to.rowUpper(r));
            }
        }
    }

    @Override
    public synchronized void close() {
        LpSession open = session;
        if (open != null) {
            open.close();
        }
        session = null;
        inSession = null;
    }
}
