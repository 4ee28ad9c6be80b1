package org.kervan.study.promise;

import java.time.LocalDate;

/**
 * A stay in a country. The day of entry and the day of exit both count.
 *
 * @param from day of entry
 * @param to day of exit, not before {@code from}
 */
public record Stay(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Stay {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A stay that begins on " + from + " cannot end on " + to);
        }
    }
}
