package org.kervan.io.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatricesTest {

    @TempDir
    private Path folder = Path.of("");

    private MatrixRead read(String text) throws IOException {
        return Matrices.read(Files.writeString(folder.resolve("m.csv"), text));
    }

    private List<String> faults(String text) throws IOException {
        MatrixRead read = read(text);
        assertThat(read.content()).isNull();
        return read.faults().stream()
                .map(issue -> "%d %s [%s] %s".formatted(issue.line(), issue.column(), issue.value(), issue.message()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o,d,value\na,b,2.5\na,a,1\nb,a,1e3\nb,c,0\n",
                "note,d_zone_id,volume,o_zone_id\nx,b,2.5,a\nx,a,1,a\nx,a,1000,b\n",
                "zone,b,a,c\na,2.5,1,\nb,0,1000,0\nc,,,\n",
            })
    void readsBothForms(String text) throws IOException {
        MatrixRead read = read(text);
        assertThat(read.faults()).isEmpty();
        Matrix matrix = Objects.requireNonNull(read.content());
        assertThat(matrix.zone()).containsExactly("a", "b");
        assertThat(matrix.origin()).containsExactly(0, 0, 1);
        assertThat(matrix.destination()).containsExactly(1, 0, 0);
        assertThat(matrix.amount()).containsExactly(2.5, 1, 1000);
        StringWriter out = new StringWriter();
        Matrices.write(matrix, out);
        assertThat(Objects.requireNonNull(read(out.toString()).content()).amount())
                .isEqualTo(matrix.amount());
    }

    @Test
    void tellsEveryFaultWithItsPlace() throws IOException {
        assertThat(faults("o,d,value\na,b,NaN\na,c,-1\n,c,1\na,d,3\na,d,4\na,b\n"))
                .containsExactly(
                        "2 value [NaN] value is NaN, which is no number; write it like 1250.5.",
                        "3 value [-1] value is -1; at least 0 was expected.",
                        "4 o [] o is empty; the name of a zone was expected.",
                        "6 value [4] The amount from a to d stands in line 5 already.",
                        "7  [a] The row has 2 fields, the header has 3.");
        assertThat(faults("z,a,a\nb,1,2\n,1,1\n"))
                .contains("2 a [a] The column 3 of the header is empty or names a zone a second time: a")
                .contains("3 z [] z is empty; the name of a zone was expected.");
        assertThat(faults("a,b\n1,2\n")).anyMatch(fault -> fault.contains("This is no matrix"));
        assertThat(faults("o,d,value\n")).containsExactly("0  [] The matrix has no rows.");
        assertThat(faults("")).anyMatch(fault -> fault.contains("The file is empty"));
        assertThat(Matrices.read(folder.resolve("none")).faults()).hasSize(1);
    }

    @Test
    void readsPackedFilesAndRefusesWhatIsTooLarge() throws IOException {
        assertThat(Objects.requireNonNull(
                                Matrices.read(packed("o,d,value\na,b,1\n")).content())
                        .pairs())
                .isEqualTo(1);
        MatrixRead bomb = Matrices.read(packed("o,d,value\n" + "a,b,1\n".repeat(12_000_000)));
        assertThat(bomb.faults()).hasSize(1);
        assertThat(bomb.faults().getFirst().message()).contains("67108864 are the most");
    }

    private Path packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("m.csv.gz"), bytes.toByteArray());
    }
}
