package org.kervan.io.geopackage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.GeoPoint;
import org.sqlite.SQLiteConnection;

/** Writes one layer of lines in WGS 84 as a GeoPackage (OGC 12-128r18, version 1.3). Not thread-safe. */
public final class GeoPackage {
    private static final int WGS_84 = 4326;
    /** The letters GPKG, by which a GeoPackage is told from other SQLite files. */
    private static final int APPLICATION_ID = 0x47504B47;

    private static final int VERSION = 10_300;

    private static final List<String> TABLES = List.of("""
            create table gpkg_spatial_ref_sys (
              srs_name text not null, srs_id integer primary key, organization text not null,
              organization_coordsys_id integer not null, definition text not null, description text)""", """
            create table gpkg_contents (
              table_name text not null primary key, data_type text not null, identifier text unique,
              description text default '', last_change datetime not null
                default (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x double, min_y double, max_x double, max_y double, srs_id integer,
              constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id))""", """
            create table gpkg_geometry_columns (
              table_name text not null, column_name text not null, geometry_type_name text not null,
              srs_id integer not null, z tinyint not null, m tinyint not null,
              constraint pk_geom_cols primary key (table_name, column_name),
              constraint uk_gc_table_name unique (table_name),
              constraint fk_gc_tn foreign key (table_name) references gpkg_contents(table_name),
              constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id))""", """
            insert into gpkg_spatial_ref_sys values
              ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
              ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
              ('WGS 84 geodetic', 4326, 'EPSG', 4326,
               'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
            AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
            UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
               'longitude and latitude in degrees on the WGS 84 spheroid')""");

    private final String layer;
    private final String description;
    private final List<Column> columns;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A column of the layer.
     *
     * @param name lower-case letters, digits and underscores
     * @param number whether it holds numbers, else texts
     */
    public record Column(String name, boolean number) {
        public Column {
            checkName(name);
        }
    }

    private record Line(List<GeoPoint> points, List<@Nullable Object> values) {}

    /**
     * @param layer name of the layer: lower-case letters, digits and underscores
     * @param description what it is, in words
     * @param columns its columns beside number and geometry
     */
    public GeoPackage(String layer, String description, List<Column> columns) {
        checkName(layer);
        this.layer = layer;
        this.description = description;
        this.columns = List.copyOf(columns);
    }

    /** SQL has no places to fill for names, so that no others may come in. */
    private static void checkName(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(name + " is no name of a layer or column");
        }
    }

    /** A name as SQL takes it even when it is one of its words, such as {@code from}. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /**
     * Adds a line.
     *
     * @param points at least two
     * @param values one for each column, in their order: a text, a number, or null
     */
    public void line(List<GeoPoint> points, List<? extends @Nullable Object> values) {
        if (points.size() < 2 || values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    points.size() + " points and " + values.size() + " values for " + columns.size() + " columns");
        }
        lines.add(new Line(List.copyOf(points), new ArrayList<>(values)));
    }

    /** The file. */
    public byte[] bytes() {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.execute("pragma application_id = " + APPLICATION_ID);
                statement.execute("pragma user_version = " + VERSION);
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("create table " + quoted(layer)
                        + " (fid integer primary key autoincrement not null, geom linestring"
                        + columns.stream()
                                .map(column -> ", " + quoted(column.name()) + (column.number() ? " double" : " text"))
                                .collect(Collectors.joining())
                        + ")");
            }
            contents(database);
            features(database);
            database.commit();
            database.setAutoCommit(true);
            return database.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory cannot fail but for lack of memory", e);
        }
    }

    private void contents(Connection database) throws SQLException {
        double[] box = Geometry.box(
                lines.stream().flatMap(line -> line.points().stream()).toList());
        try (PreparedStatement insert = database.prepareStatement(
                        "insert into gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y,"
                                + " srs_id) values (?, 'features', ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement geometry = database.prepareStatement(
                        "insert into gpkg_geometry_columns values (?, 'geom', 'LINESTRING', ?, 0, 0)")) {
            insert.setString(1, layer);
            insert.setString(2, layer);
            insert.setString(3, description);
            insert.setObject(4, lines.isEmpty() ? null : box[0]);
            insert.setObject(5, lines.isEmpty() ? null : box[2]);
            insert.setObject(6, lines.isEmpty() ? null : box[1]);
            insert.setObject(7, lines.isEmpty() ? null : box[3]);
            insert.setInt(8, WGS_84);
            insert.executeUpdate();
            geometry.setString(1, layer);
            geometry.setInt(2, WGS_84);
            geometry.executeUpdate();
        }
    }

    private void features(Connection database) throws SQLException {
        String names =
                columns.stream().map(column -> ", " + quoted(column.name())).collect(Collectors.joining());
        String places = ", ?".repeat(columns.size());
        try (PreparedStatement insert = database.prepareStatement(
                "insert into " + quoted(layer) + " (geom" + names + ") values (?" + places + ")")) {
            for (Line line : lines) {
                insert.setBytes(1, Geometry.line(line.points(), WGS_84));
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 2, line.values().get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
