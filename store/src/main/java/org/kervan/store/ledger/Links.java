package org.kervan.store.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Ids of entities in the value of a statement: lists such as {@code AZ;TR} and single ids. */
final class Links {
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}][\\p{Alnum}>._-]{1,79}");
    private static final int MOST = 60;

    private Links() {}

    /** What may be ids; whether they are is known when they are looked up. Empty when anything is not of their form. */
    static List<String> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = Arrays.stream(text.split(";", MOST + 1))
                .map(String::strip)
                .distinct()
                .toList();
        return parts.size() <= MOST
                        && parts.stream().allMatch(part -> ID.matcher(part).matches())
                ? parts
                : List.of();
    }
}
