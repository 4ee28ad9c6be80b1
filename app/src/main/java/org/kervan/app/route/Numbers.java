package org.kervan.app.route;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers strictly: digits only, no sign, no spaces, within bounds. */
public final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private Numbers() {}

    /** The number, or null when the text is not a whole number from {@code least} to {@code most}. */
    public static @Nullable Integer parse(String typed, int least, int most) {
        if (!DIGITS.matcher(typed).matches()) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number >= least && number <= most ? number : null;
    }
}
