package org.kervan.store.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.kervan.model.ledger.Statement;

/**
 * Four writers in a process of their own, which {@link DurabilityTest} kills. Each says on the standard output which
 * pair of statements was acknowledged, and goes on for ever.
 */
final class KilledWriters {
    private static final int WRITERS = 4;

    private KilledWriters() {}

    /** Arguments: address or path, user, and what the ids begin with. */
    public static void main(String... arguments) throws LedgerProblem {
        LedgerStore store = LedgerStore.open(LedgerPlace.of(arguments[0], arguments[1], ""));
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < WRITERS; i++) {
            Thread.ofPlatform().start(() -> write(store, arguments[2], next));
        }
    }

    private static void write(LedgerStore store, String prefix, AtomicInteger next) {
        try {
            while (true) {
                String id = prefix + next.incrementAndGet();
                store.addAll(pair(id), Sample.KEEPER, Instant.now());
                synchronized (System.out) {
                    System.out.println(id);
                    System.out.flush();
                }
            }
        } catch (LedgerProblem problem) {
            System.out.println("problem " + problem.getMessage());
        }
    }

    /** Two statements that stand together or not at all. */
    static List<Statement> pair(String id) {
        return List.of(
                Sample.trade(id + "-a", BigDecimal.ONE.toString()), Sample.trade(id + "-b", BigDecimal.TWO.toString()));
    }
}
