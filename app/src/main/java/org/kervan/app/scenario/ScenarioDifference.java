package org.kervan.app.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two scenarios differ in what they ask.
 *
 * @param a short hash of one
 * @param b short hash of the other
 * @param same whether they ask the same
 * @param yearA year of one, absent for that of whoever asks
 * @param yearB year of the other
 * @param onlyA changes of one that the other has not
 * @param onlyB changes of the other that one has not
 * @param both how many changes they share
 * @param reordered whether the shared changes stand in another order, which counts
 */
public record ScenarioDifference(
        String a,
        String b,
        boolean same,
        @Nullable Integer yearA,
        @Nullable Integer yearB,
        List<String> onlyA,
        List<String> onlyB,
        int both,
        boolean reordered) {
    public ScenarioDifference {
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    /** The difference of two scenarios that can be applied. */
    static ScenarioDifference of(CheckedScenario a, CheckedScenario b, ChangeWords words) {
        List<String> hashesA = a.changeHashes();
        List<String> hashesB = b.changeHashes();
        List<String> sharedA = hashesA.stream().filter(hashesB::contains).toList();
        List<String> sharedB = hashesB.stream().filter(hashesA::contains).toList();
        return new ScenarioDifference(
                a.scenario().shortHash(),
                b.scenario().shortHash(),
                a.scenario().hash().equals(b.scenario().hash()),
                a.scenario().year(),
                b.scenario().year(),
                missing(a, hashesA, hashesB, words),
                missing(b, hashesB, hashesA, words),
                sharedA.size(),
                !sharedA.equals(sharedB));
    }

    private static List<String> missing(CheckedScenario of, List<String> own, List<String> other, ChangeWords words) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (!other.contains(own.get(i))) {
                missing.add(words.of(of.scenario().changes().get(i)));
            }
        }
        return missing;
    }
}
