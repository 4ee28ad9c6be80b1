package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.kervan.io.ledger.LedgerBuilder;
import org.kervan.model.ledger.LedgerFacts;

/** Whatever is wrong with a table, the ledger is built when no fault was told and not otherwise, without an exception. */
class MutatedLedgerTest {
    private static final int COPIES = 400;

    @Test
    void aLedgerIsBuiltExactlyWhenItsTablesAreClean() {
        TestPackage real = TestPackage.read(Path.of("..", "data"));
        List<String> tables = real.paths().stream()
                .filter(path -> LedgerBuilder.TABLES.contains(path) && path.startsWith("ledger/"))
                .toList();
        List<String> wrong = new ArrayList<>();
        int built = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            RandomGenerator random = new SplittableRandom(copy);
            String table = tables.get(random.nextInt(tables.size()));
            Mutation mutation = Mutation.values()[copy % Mutation.values().length];
            TestPackage spoilt = real.with(table, mutation.apply(real.bytes(table), random));
            try {
                PartReport<LedgerFacts> report = spoilt.ledger();
                built += report.part() == null ? 0 : 1;
                if ((report.part() == null) == report.faults().isEmpty()) {
                    wrong.add("copy " + copy + " (" + table + ", " + mutation + "): a part, or faults");
                }
            } catch (RuntimeException escaped) {
                wrong.add("copy " + copy + " (" + table + ", " + mutation + "): " + escaped);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(built).as("copies that still gave a ledger").isPositive().isLessThan(COPIES / 2);
    }
}
