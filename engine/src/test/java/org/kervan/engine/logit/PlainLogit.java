package org.kervan.engine.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The twin: slow and obviously right. One pool after the other, its price is bisected until its load is what the price
 * supplies, all others held; round and round until nothing changes. No formula is shared with the solver.
 */
final class PlainLogit {

    private final RandomLogit input;
    private final RouteSets routes;
    private final int[][] passages;
    private final double[][] fixedWeight;
    final double[] price;
    final double[] routeFlow;
    final double[] unserved;

    PlainLogit(RandomLogit input, RouteSets routes) {
        this.input = input;
        this.routes = routes;
        this.price = new double[input.pools.count()];
        this.routeFlow = new double[routes.routeCount()];
        this.unserved = new double[input.trips.count()];
        this.passages = new int[routes.routeCount()][];
        Arrays.setAll(passages, this::passages);
        this.fixedWeight = new double[input.trips.count()][];
        Arrays.setAll(fixedWeight, this::fixedWeight);
        for (int sweep = 0; sweep < 3000; sweep++) {
            double change = 0;
            for (int p = 0; p < price.length; p++) {
                double before = price[p];
                balance(p);
                change = Math.max(change, Math.abs(price[p] - before));
            }
            if (change < 1e-10) {
                break;
            }
        }
        load(-1);
    }

    private void balance(int pool) {
        double low = 0;
        double high = 400;
        price[pool] = 0;
        if (!tooCheap(pool)) {
            return;
        }
        for (int i = 0; i < 50; i++) {
            price[pool] = (low + high) / 2;
            if (tooCheap(pool)) {
                low = price[pool];
            } else {
                high = price[pool];
            }
        }
        price[pool] = (low + high) / 2;
    }

    /** Over a hard capacity, or below what crowding costs at this load. */
    private boolean tooCheap(int pool) {
        Pools pools = input.pools;
        double load = load(pool);
        return (pools.hard(pool) && load > pools.capacity(pool)) || price[pool] < pools.softPrice(pool, load);
    }

    /** Load of a pool at the present prices; sets all flows on the way. */
    private double load(int pool) {
        double load = pool < 0 ? 0 : input.pools.preload(pool);
        Arrays.fill(routeFlow, 0);
        for (int t = 0; t < input.trips.count(); t++) {
            double scale = input.trips.scale(t);
            double outside = Math.exp(-scale * input.trips.outsideCost(t));
            double sum = outside;
            double[] weight = new double[fixedWeight[t].length];
            int first = routes.firstRoute(input.trips.market(t));
            for (int i = 0; i < weight.length; i++) {
                weight[i] = fixedWeight[t][i] * Math.exp(-scale * price(first + i));
                sum += weight[i];
            }
            double amount = input.trips.amountAt(t, -Math.log(sum) / scale);
            unserved[t] = amount * outside / sum;
            for (int i = 0; i < weight.length; i++) {
                routeFlow[first + i] += amount * weight[i] / sum;
                load += amount * weight[i] / sum * (pool < 0 ? 0 : passages[first + i][pool]);
            }
        }
        return load;
    }

    private double price(int route) {
        double sum = 0;
        for (int p = 0; p < price.length; p++) {
            sum += passages[route][p] * price[p];
        }
        return sum;
    }

    private int[] passages(int route) {
        int[] passages = new int[input.pools.count()];
        for (int arc : routes.arcs(route)) {
            if (input.pools.poolOfArc(arc) >= 0) {
                passages[input.pools.poolOfArc(arc)]++;
            }
        }
        return passages;
    }

    /** Path-size factor times the exponential of the cost without prices, 0 for closed routes. */
    private double[] fixedWeight(int trip) {
        int market = input.trips.market(trip);
        List<Integer> open = open(market);
        double[] weight = new double[routes.firstRoute(market + 1) - routes.firstRoute(market)];
        for (int route : open) {
            weight[route - routes.firstRoute(market)] = weight(trip, route, open);
        }
        return weight;
    }

    private List<Integer> open(int market) {
        List<Integer> open = new ArrayList<>();
        for (int r = routes.firstRoute(market); r < routes.firstRoute(market + 1); r++) {
            boolean isOpen = true;
            for (int arc : routes.arcs(r)) {
                isOpen &= !input.layers[input.layer[market]].closed()[arc];
            }
            if (isOpen) {
                open.add(r);
            }
        }
        return open;
    }

    private double weight(int trip, int route, List<Integer> open) {
        Layer layer = input.layers[input.layer[input.trips.market(trip)]];
        double cost = 0;
        double length = 0;
        double size = 0;
        for (int arc : routes.arcs(route)) {
            for (int k = 0; k < layer.attributeCount(); k++) {
                cost += input.trips.weight(k, trip) * layer.attribute(k)[arc];
            }
            int sharing = 0;
            for (int other : open) {
                for (int otherArc : routes.arcs(other)) {
                    sharing += otherArc == arc ? 1 : 0;
                }
            }
            length += input.length[arc];
            size += input.length[arc] / sharing;
        }
        return (length > 0 ? size / length : 1) * Math.exp(-input.trips.scale(trip) * cost);
    }
}
