package org.kervan.io.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.model.network.GeoPoint;

/** What is written is read back as the standard says it lies. */
class GeoPackageTest {

    @TempDir
    private Path folder;

    @Test
    void theLayerAndItsTablesAreThere() throws Exception {
        GeoPackage layer = new GeoPackage(
                "flows",
                "what passes",
                List.of(new GeoPackage.Column("from", false), new GeoPackage.Column("tonnes", true)));
        layer.line(List.of(new GeoPoint(40, 50), new GeoPoint(41, 52), new GeoPoint(39, 53)), List.of("a-b", 12.5));
        layer.line(
                List.of(new GeoPoint(40, 50), new GeoPoint(40, 49)), Arrays.asList("b'; drop table flows; --", null));
        Path file = Files.write(folder.resolve("flows.gpkg"), layer.bytes());
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            assertThat(strings(statement, "pragma integrity_check")).containsExactly("ok");
            assertThat(strings(statement, "pragma application_id")).containsExactly("1196444487");
            assertThat(strings(statement, "pragma user_version")).containsExactly("10300");
            assertThat(strings(statement, "pragma foreign_key_check")).isEmpty();
            assertThat(strings(statement, "select srs_id from gpkg_spatial_ref_sys order by 1"))
                    .containsExactly("-1", "0", "4326");
            assertThat(
                            strings(
                                    statement,
                                    "select table_name||data_type||min_x||' '||min_y||' '||max_x||' '||max_y from gpkg_contents"))
                    .containsExactly("flowsfeatures49.0 39.0 53.0 41.0");
            assertThat(
                            strings(
                                    statement,
                                    "select table_name||column_name||geometry_type_name||srs_id||z||m from gpkg_geometry_columns"))
                    .containsExactly("flowsgeomLINESTRING432600");
            assertThat(strings(statement, "select \"from\"||' '||ifnull(tonnes,'none') from flows order by fid"))
                    .containsExactly("a-b 12.5", "b'; drop table flows; -- none");
            assertThat(line(statement)).containsExactly(50, 40, 52, 41, 53, 39);
        }
    }

    @Test
    void aLayerWithoutLinesIsOneToo() {
        assertThat(new GeoPackage("flows", "", List.of()).bytes()).startsWith("SQLite format 3".getBytes());
    }

    @Test
    void namesThatAreNoNamesAreRefused() {
        assertThatThrownBy(() -> new GeoPackage("a b", "", List.of())).hasMessageContaining("a b");
        assertThatThrownBy(() -> new GeoPackage.Column("x;", true)).hasMessageContaining("x;");
        assertThatThrownBy(() -> new GeoPackage("a", "", List.of()).line(List.of(new GeoPoint(1, 1)), List.of()))
                .hasMessageContaining("1 points");
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Reads the first geometry by the standard, apart from the code that wrote it. */
    private static double[] line(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select geom from flows order by fid limit 1")) {
            ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(1)).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(new String(new byte[] {bytes.get(), bytes.get()})).isEqualTo("GP");
            assertThat(bytes.get()).as("version").isZero();
            assertThat(bytes.get() & 0b1111).as("little-endian, box of four").isEqualTo(0b0011);
            assertThat(bytes.getInt()).isEqualTo(4326);
            assertThat(new double[] {bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble()})
                    .containsExactly(50, 53, 39, 41);
            assertThat(bytes.get()).as("byte order").isEqualTo((byte) 1);
            assertThat(bytes.getInt()).as("line string").isEqualTo(2);
            double[] line = new double[2 * bytes.getInt()];
            for (int i = 0; i < line.length; i++) {
                line[i] = bytes.getDouble();
            }
            assertThat(bytes.hasRemaining()).isFalse();
            return line;
        }
    }
}
