package org.kervan.store.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names of countries in the languages along the corridor, from the JDK's own locale data, looked up when first needed. */
final class CountryNames {

    private static final List<String> LANGUAGES =
            List.of("en", "tr", "az", "kk", "ky", "uz", "tk", "ru", "ka", "hy", "fa", "zh", "ar", "de", "fr");

    private final Map<String, Set<String>> foldedByCode = new ConcurrentHashMap<>();

    /** Whether {@code folded} is the code of the country or begins one of its names (three letters at least). */
    boolean fits(String code, String folded) {
        if (folded.equals(Folding.fold(code))) {
            return true;
        }
        return folded.length() >= 3
                && foldedByCode.computeIfAbsent(code, CountryNames::namesOf).stream()
                        .anyMatch(name -> name.startsWith(folded));
    }

    /** Whether {@code folded} is the code of the country or one of its whole names. */
    boolean isCalled(String code, String folded) {
        return folded.equals(Folding.fold(code))
                || foldedByCode.computeIfAbsent(code, CountryNames::namesOf).contains(folded);
    }

    private static Set<String> namesOf(String code) {
        Set<String> names = new HashSet<>();
        for (String language : LANGUAGES) {
            names.add(Folding.fold(Locale.of("", code).getDisplayCountry(Locale.of(language))));
        }
        names.remove("");
        return names;
    }
}
