package org.kervan.model.count;

import java.util.List;
import java.util.Optional;

/**
 * What was observed, immutable, as the tables state it. Lists keep the order of the tables; names of places lead to
 * places, and ids of nodes and links to rows of the network of the same package.
 *
 * @param counts volumes
 * @param places places of the counts
 * @param screens how model values are computed that stand against the counts
 * @param goods words of the counts for goods
 * @param rates prices and times
 * @param ratePlaces places of the rates
 */
public record Observations(
        List<Count> counts,
        List<CountPlace> places,
        List<CountScreen> screens,
        List<CountGoods> goods,
        List<FreightRate> rates,
        List<RatePlace> ratePlaces) {
    public Observations {
        counts = List.copyOf(counts);
        places = List.copyOf(places);
        screens = List.copyOf(screens);
        goods = List.copyOf(goods);
        rates = List.copyOf(rates);
        ratePlaces = List.copyOf(ratePlaces);
    }

    /** The screen of a count: the one of its place that names its direction, else the one for any. */
    public Optional<CountScreen> screenOf(Count count) {
        CountScreen open = null;
        for (CountScreen screen : screens) {
            if (screen.place().equals(count.place())) {
                if (screen.directions().contains(count.direction())) {
                    return Optional.of(screen);
                }
                if (screen.directions().contains("any")) {
                    open = screen;
                }
            }
        }
        return Optional.ofNullable(open);
    }

    /** What the word of a count for goods stands for. */
    public Optional<CountGoods> goodsOf(Count count) {
        return goods.stream().filter(word -> word.goods().equals(count.goods())).findFirst();
    }
}
