package org.kervan.io.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * What one column says decides which words another may hold: the unit of an indicator, the unit of a carrier.
 *
 * @param path the table
 * @param given the column that decides
 * @param wanted the column that must fit; passed over when empty
 * @param words words of {@code wanted} by word of {@code given}; words of {@code given} not listed decide nothing
 */
public record WordPairs(String path, String given, String wanted, Map<String, Set<String>> words) implements Rule {
    /** Copies the map. */
    public WordPairs {
        words = Map.copyOf(words);
    }

    @Override
    public String name() {
        return "word-pairs:" + path + ":" + wanted;
    }

    @Override
    public List<String> needs() {
        return List.of(path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(path)) {
            Set<String> fit = words.get(row.text(given));
            if (fit != null && !row.isEmpty(wanted) && !fit.contains(row.text(wanted))) {
                String listed = String.join(", ", fit.stream().sorted().toList());
                faults.at(row, wanted, IssueKind.CONSISTENCY, "word-pairs", given, row.text(given), listed);
            }
        }
    }
}
