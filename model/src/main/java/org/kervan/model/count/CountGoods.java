package org.kervan.model.count;

import java.util.List;

/**
 * What a word of the counts for goods stands for.
 *
 * @param goods the word, see {@link Count#goods}
 * @param commodities ids of commodities, empty for all
 * @param form form in which they move: {@code any}, {@code container}, {@code loose} (not in containers),
 *     {@code lorry}, {@code wagon}, {@code train} (container trains) or {@code all-traffic} (with cars, not comparable)
 * @param note how it was read
 */
public record CountGoods(String goods, List<String> commodities, String form, String note) {
    public CountGoods {
        commodities = List.copyOf(commodities);
    }
}
