package org.kervan.io.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one table of the data package holds: its columns in order. Immutable. */
public final class TableDescription {
    private final String path;
    private final Presence presence;
    private final String meaning;
    private final List<ColumnDescription> columns;
    private final Map<String, Integer> indexByName = new HashMap<>();

    /**
     * @param path theme and file, for example {@code transport/links.csv}
     * @param presence when a folder must have it
     * @param meaning what a row is
     * @param columns columns in the order of the header
     */
    public TableDescription(String path, Presence presence, String meaning, List<ColumnDescription> columns) {
        this.path = path;
        this.presence = presence;
        this.meaning = meaning;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            indexByName.put(columns.get(i).name(), i);
        }
    }

    public String path() {
        return path;
    }

    /** The folder, for example {@code transport}. */
    public String theme() {
        return path.substring(0, path.indexOf('/'));
    }

    /** The file name without the folder, for example {@code links.csv}. */
    public String fileName() {
        return path.substring(path.indexOf('/') + 1);
    }

    public Presence presence() {
        return presence;
    }

    public String meaning() {
        return meaning;
    }

    public List<ColumnDescription> columns() {
        return columns;
    }

    /** Place of the column, from 0, or -1 when the table has none of that name. */
    public int indexOf(String column) {
        return indexByName.getOrDefault(column, -1);
    }

    /**
     * The column of this name.
     *
     * @throws IllegalArgumentException when the table has none
     */
    public ColumnDescription column(String name) {
        int index = indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(path + " has no column " + name);
        }
        return columns.get(index);
    }
}
