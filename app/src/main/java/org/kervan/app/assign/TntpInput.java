package org.kervan.app.assign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.io.tntp.Tntp;
import org.kervan.io.tntp.TntpNetwork;
import org.kervan.io.tntp.TntpRead;
import org.kervan.io.tntp.TntpTrips;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/** A TNTP network and its trips as roads and demand. */
final class TntpInput {
    private final Path networkFile;
    private final Path tripsFile;
    private final Faults faults = new Faults(TntpInput.class);
    private int[] nodes = {};

    private TntpInput(Path networkFile, Path tripsFile) {
        this.networkFile = networkFile;
        this.tripsFile = tripsFile;
    }

    /** Reads both files and tells the faults of both at once. */
    static Input read(AssignRequest request, Path trips) throws InputFaultsException {
        return new TntpInput(request.network(), trips).read(request.tollFactor(), request.distanceFactor());
    }

    private Input read(@Nullable Double tollOption, @Nullable Double distanceOption) throws InputFaultsException {
        TntpRead<TntpNetwork> network = Tntp.network(networkFile);
        TntpNetwork links = network.content();
        TntpRead<TntpTrips> trips = Tntp.trips(tripsFile, links);
        TntpTrips pairs = trips.content();
        if (links == null || pairs == null) {
            List<Issue> all = new ArrayList<>(network.faults());
            all.addAll(trips.faults());
            throw new InputFaultsException(all);
        }
        Factor toll = Factor.of(links.tollFactor(), tollOption);
        Factor distance = Factor.of(links.distanceFactor(), distanceOption);
        Roads roads = roads(links, toll, distance);
        Demand demand = demand(pairs);
        List<Issue> told = faults.sorted();
        if (!told.isEmpty()) {
            throw new InputFaultsException(told);
        }
        List<Issue> notes = new ArrayList<>(network.notes());
        notes.addAll(trips.notes());
        return new Input(roads, demand, toll, distance, notes);
    }

    private Roads roads(TntpNetwork network, Factor toll, Factor distance) {
        nodes = distinct(network.from(), network.to());
        int links = network.links();
        int[] from = new int[links];
        int[] to = new int[links];
        double[] fixed = new double[links];
        for (int i = 0; i < links; i++) {
            from[i] = Arrays.binarySearch(nodes, network.from()[i]);
            to[i] = Arrays.binarySearch(nodes, network.to()[i]);
            fixed[i] = toll.value() * network.toll()[i] + distance.value() * network.length()[i];
        }
        boolean[] noThrough = new boolean[nodes.length];
        String[] names = new String[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            names[i] = Integer.toString(nodes[i]);
            noThrough[i] = nodes[i] < network.firstThroughNode();
        }
        return new Roads(
                networkFile.toString(),
                names,
                noThrough,
                from,
                to,
                network.freeTime(),
                network.b(),
                network.capacity(),
                network.power(),
                fixed,
                network.line());
    }

    private Demand demand(TntpTrips trips) {
        int greatest = 0;
        for (int i = 0; i < trips.pairs(); i++) {
            greatest = Math.max(greatest, Math.max(trips.origin()[i], trips.destination()[i]));
        }
        int[] nodeOfZone = new int[greatest + 1];
        for (int zone = 1; zone <= greatest; zone++) {
            nodeOfZone[zone] = Arrays.binarySearch(nodes, zone);
        }
        boolean[] told = new boolean[greatest + 1];
        int[] origin = new int[trips.pairs()];
        int[] destination = new int[trips.pairs()];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = nodeOf(trips.origin()[i], "origin", trips.line()[i], nodeOfZone, told);
            destination[i] = nodeOf(trips.destination()[i], "destination", trips.line()[i], nodeOfZone, told);
        }
        return new Demand(
                tripsFile.toString(),
                origin,
                destination,
                trips.amount(),
                trips.line(),
                trips.total(),
                trips.intrazonal());
    }

    private int nodeOf(int zone, String column, int line, int[] nodeOfZone, boolean[] told) {
        if (nodeOfZone[zone] < 0 && !told[zone]) {
            told[zone] = true;
            faults.add(
                    tripsFile.toString(),
                    line,
                    column,
                    Integer.toString(zone),
                    IssueKind.REFERENCE,
                    "zone-without-link");
        }
        return Math.max(0, nodeOfZone[zone]);
    }

    private static int[] distinct(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }
}
