package org.kervan.engine.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Entries in any order, and every fault at once. */
class LinearProgramTest {

    @Test
    void entriesOfOnePlaceAddUpAndZerosGo() {
        LinearProgram.Builder builder = LinearProgram.builder();
        builder.entry(1, 1, 2);
        builder.entry(0, 1, 3);
        builder.entry(1, 0, 1);
        builder.entry(1, 1, 4);
        builder.entry(1, 0, -1);
        for (int k = 0; k < 2; k++) {
            builder.column(k, 0, 1);
            builder.row(-1, 1);
        }
        LinearProgram program = builder.build();

        assertThat(program.entries()).isEqualTo(2);
        assertThat(program.start).containsExactly(0, 0, 2);
        assertThat(program.index).containsExactly(0, 1);
        assertThat(program.value).containsExactly(3, 6);
        assertThat(program.cost(1)).isEqualTo(1);
    }

    @Test
    void allFaultsAreToldTogether() {
        LinearProgram.Builder builder = LinearProgram.builder();
        builder.column(Double.NaN, 0, 1);
        builder.column(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        builder.row(0, 1e30);
        builder.entry(1, 0, 1);
        builder.entry(0, 0, Double.NaN);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 faults")
                .hasMessageContaining("column 0: cost NaN")
                .hasMessageContaining("column 1: bounds Infinity")
                .hasMessageContaining("row 0: bounds 0.0 to 1.0E30")
                .hasMessageContaining("entry 0: row 1 of 1")
                .hasMessageContaining("entry 1: value NaN");
    }

    @Test
    void manyEntriesKeepTheirOrder() {
        LinearProgram.Builder builder = LinearProgram.builder();
        for (int k = 0; k < 1000; k++) {
            builder.column(0, 0, 1);
            builder.row(0, 1);
            builder.entry(999 - k, k, k + 1);
            builder.entry(k, 0, k + 1);
        }
        LinearProgram program = builder.build();

        assertThat(program.start[1]).isEqualTo(1000);
        for (int k = 1; k < 1000; k++) {
            assertThat(program.index[program.start[k]]).isEqualTo(999 - k);
            assertThat(program.value[k]).isEqualTo(k == 999 ? 1001 : k + 1);
        }
    }
}
