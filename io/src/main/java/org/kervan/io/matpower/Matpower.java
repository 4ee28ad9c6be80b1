package org.kervan.io.matpower;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.grid.Grid;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/**
 * Reads case files. Every assignment to a field is read, whatever its name; the fields a grid is made of are checked, the
 * others noted. Nothing is thrown whatever a file holds: faults are located and told all at once.
 */
public final class Matpower {

    /** More than ten times the largest public case. */
    private static final long MOST_BYTES = 512L << 20;

    private Matpower() {}

    /** Reads a case file. */
    public static MatpowerRead read(Path file) {
        String name = file.toString();
        Faults faults = new Faults(Matpower.class);
        try {
            if (!Files.isRegularFile(file)) {
                faults.atFile(name, IssueKind.FILE, Files.exists(file) ? "not-a-file" : "none");
            } else if (Files.size(file) > MOST_BYTES) {
                faults.atFile(name, IssueKind.FILE, "too-large", MOST_BYTES);
            } else {
                return read(Files.readAllBytes(file), name);
            }
        } catch (IOException unreadable) {
            faults.atFile(name, IssueKind.FILE, "unreadable");
        }
        return new MatpowerRead(null, faults.sorted(), List.of());
    }

    /** Reads the bytes of a file of this name. */
    static MatpowerRead read(byte[] bytes, String name) {
        Faults faults = new Faults(Matpower.class);
        Faults notes = new Faults(Matpower.class);
        Grid grid = null;
        if (isText(bytes)) {
            FieldReader reader = new FieldReader(new String(bytes, StandardCharsets.UTF_8), name, faults);
            Map<String, Field> fields = reader.read();
            grid = new GridBuilder(name, fields, faults, notes).build(reader.caseName());
        } else {
            faults.atFile(name, IssueKind.FILE, "not-text");
        }
        List<Issue> told = faults.sorted();
        @Nullable Grid content = told.isEmpty() ? grid : null;
        return new MatpowerRead(content, told, notes.sorted());
    }

    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}
