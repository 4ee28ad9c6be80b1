package org.kervan.io.matpower;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.model.grid.CostCurve;
import org.kervan.model.grid.Grid;

/** Every field of a case, and where faults are. */
class MatpowerTest {

    @Test
    void aSoundCaseIsReadWhole() {
        MatpowerRead read = Cases.read(Cases.SOUND);
        assertThat(read.faults()).isEmpty();
        Grid grid = Objects.requireNonNull(read.content());

        assertThat(grid.name()).isEqualTo("three_buses");
        assertThat(grid.baseMva()).isEqualTo(100);
        assertThat(grid.buses()).hasSize(3);
        assertThat(grid.buses().get(0).shuntMw()).isEqualTo(1.5);
        assertThat(grid.buses().get(1).number()).isEqualTo(20);
        assertThat(grid.buses().get(1).loadMw()).isEqualTo(90);
        assertThat(grid.buses().get(2).type()).isEqualTo(4);
        assertThat(grid.generators()).hasSize(2);
        assertThat(grid.generators().get(0).maxMvar()).isInfinite();
        assertThat(grid.generators().get(0).minMw()).isEqualTo(10);
        assertThat(grid.generators().get(0).cost()).isEqualTo(new CostCurve.Polynomial(List.of(7.0, 10.0, 0.01)));
        assertThat(grid.generators().get(1).cost())
                .isEqualTo(new CostCurve.Lines(List.of(0.0, 20.0, 50.0), List.of(0.0, 400.0, 1300.0)));
        assertThat(grid.branches().get(0).rateAMva()).isEqualTo(60);
        assertThat(grid.branches().get(1).inService()).isFalse();
        assertThat(grid.branches().get(1).reactancePu()).isEqualTo(-0.2);
        assertThat(grid.branches().get(1).ratio()).isEqualTo(1.05);
        assertThat(grid.dcLines().get(0).lossShare()).isEqualTo(0.05);
        assertThat(grid.dcLines().get(0).fixedLossMw()).isEqualTo(1);
        assertThat(read.notes()).extracting(note -> note.column()).containsExactly("areas", "bus_name");
    }

    @Test
    void faultsHaveTheirPlaceAndAreToldAtOnce() {
        String spoilt = Cases.SOUND
                .replace("\t20\t1\t90.0", "\t1\t1\tabc")
                .replace("\t-0.2\t", "\tInf\t")
                .replace("1\t100\t1\t50\t0;", "1\t100\t1\t50\t60;")
                .replace("3\t0.01\t10\t7", "3\t-0.01\t10\t7");

        assertThat(Cases.faults(spoilt))
                .containsExactly(
                        "type 10 bus [abc]",
                        "duplicate 10 bus_i [1]",
                        "consistency 15 Pmin [60]",
                        "reference 15 bus [20]",
                        "range 18 cost [-0.01]",
                        "reference 22 tbus [20]",
                        "reference 23 fbus [20]",
                        "range 23 x [Inf]",
                        "reference 26 tbus [20]");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Cases.read("mpc.version = '1';\nhello\n").faults())
                .extracting(fault -> fault.line() + " " + fault.message())
                .containsExactlyInAnyOrder(
                        "1 The version is 1; version 2 of the case format was expected.",
                        "2 An assignment such as mpc.bus = [ was expected here.",
                        "0 The file has no baseMVA, or an empty one.",
                        "0 The file has no bus, or an empty one.",
                        "0 The file has no gen, or an empty one.",
                        "0 The file has no gencost, or an empty one.",
                        "0 The file has no branch, or an empty one.");
        assertThat(Cases.faults("\0")).containsExactly("file 0  []");
    }

    @Test
    void aMatrixLeftOpenIsTold() {
        String open = Cases.SOUND.replace("];\nmpc.gencost", "mpc.gencost");
        assertThat(Cases.faults(open)).anyMatch(fault -> fault.startsWith("file 12 gen"));
    }
}
