package org.kervan.app.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.study.promise.Stay;

/** Reads earlier stays: {@code 2026-01-01/2026-02-01;2026-03-05/2026-03-09}. */
public final class StaysReader {

    private static final int MOST = 100;
    private static final String NAME = "stays";

    private StaysReader() {}

    /** The stays, each day of entry and of exit; every one that cannot be read is added to the faults. None of null. */
    public static List<Stay> read(@Nullable String text, Faults faults) {
        if (text == null) {
            return List.of();
        }
        String[] parts = text.split(";", -1);
        if (parts.length > MOST) {
            faults.add(NAME, text, "fault.stays.many", MOST, parts.length);
            return List.of();
        }
        List<Stay> stays = new ArrayList<>();
        for (String part : parts) {
            try {
                String[] days = part.split("/", -1);
                if (days.length == 2 && part.length() == 21) {
                    stays.add(new Stay(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
                    continue;
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                // told below
            }
            faults.add(NAME, part, "fault.stay", part);
        }
        return stays;
    }
}
