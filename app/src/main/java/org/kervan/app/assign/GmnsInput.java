package org.kervan.app.assign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.gmns.Gmns;
import org.kervan.io.gmns.GmnsFolder;
import org.kervan.io.gmns.GmnsLink;
import org.kervan.io.gmns.GmnsNode;
import org.kervan.io.gmns.GmnsRead;
import org.kervan.io.matrix.Matrices;
import org.kervan.io.matrix.Matrix;
import org.kervan.io.matrix.MatrixRead;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/**
 * A GMNS folder and a demand matrix as roads and demand. Costs are minutes; the capacity of a link is that of a lane
 * times its lanes. Links for those on foot or bicycle only are left out; a link without a capacity has a constant time;
 * where no curve is stated, that of the Bureau of Public Roads (0.15, 4) is used. All of this is noted.
 */
final class GmnsInput {
    private static final double B = 0.15;
    private static final double POWER = 4;

    private final Path folder;
    private final Path demandFile;
    private final Faults faults = new Faults(GmnsInput.class);
    private final Faults notes = new Faults(GmnsInput.class);
    private final Map<String, Integer> numberOfNode = new HashMap<>();

    private GmnsInput(Path folder, @Nullable Path trips) {
        this.folder = folder;
        this.demandFile = trips == null ? folder.resolve("demand.csv") : trips;
    }

    /** Reads all files and tells the faults of all at once. */
    static Input read(AssignRequest request) throws InputFaultsException {
        return new GmnsInput(request.network(), request.trips()).read(request.tollFactor(), request.distanceFactor());
    }

    private Input read(@Nullable Double tollOption, @Nullable Double distanceOption) throws InputFaultsException {
        GmnsRead network = Gmns.read(folder);
        MatrixRead matrix = Matrices.read(demandFile);
        GmnsFolder gmns = network.content();
        Matrix amounts = matrix.content();
        if (gmns == null || amounts == null) {
            List<Issue> all = new ArrayList<>(network.faults());
            all.addAll(matrix.faults());
            throw new InputFaultsException(all);
        }
        for (GmnsNode node : gmns.nodes()) {
            numberOfNode.put(node.id(), numberOfNode.size());
        }
        Factor toll = Factor.of(null, tollOption);
        Factor distance = Factor.of(null, distanceOption);
        Roads roads = roads(gmns, toll, distance);
        Demand demand = demand(gmns, amounts);
        List<Issue> told = faults.sorted();
        if (!told.isEmpty()) {
            throw new InputFaultsException(told);
        }
        List<Issue> all = new ArrayList<>(network.notes());
        all.addAll(notes.sorted());
        return new Input(roads, demand, toll, distance, all);
    }

    /** A link in one direction. */
    private record Way(GmnsLink link, boolean back) {}

    private Roads roads(GmnsFolder gmns, Factor toll, Factor distance) {
        List<Way> ways = ways(gmns.links());
        int count = ways.size();
        Roads roads = new Roads(
                folder.resolve("link.csv").toString(),
                gmns.nodes().stream().map(GmnsNode::id).toArray(String[]::new),
                new boolean[gmns.nodes().size()],
                new int[count],
                new int[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new int[count]);
        for (int i = 0; i < gmns.nodes().size(); i++) {
            roads.noThrough()[i] = gmns.nodes().get(i).isCentroid();
        }
        int withoutCapacity = 0;
        int withoutCurve = 0;
        for (int i = 0; i < count; i++) {
            GmnsLink link = ways.get(i).link();
            fill(roads, i, ways.get(i), gmns);
            roads.fixed()[i] = toll.value() * orZero(link.toll()) + distance.value() * orZero(link.length());
            withoutCapacity += roads.b()[i] == 0 ? 1 : 0;
            withoutCurve += link.alpha() == null || link.beta() == null ? 1 : 0;
        }
        note(withoutCapacity, count, "no-capacity");
        note(withoutCurve, count, "no-curve");
        return roads;
    }

    private List<Way> ways(List<GmnsLink> links) {
        List<Way> ways = new ArrayList<>();
        int left = 0;
        for (GmnsLink link : links) {
            if (!link.takesMotors()) {
                left++;
                continue;
            }
            ways.add(new Way(link, false));
            if (!link.directed()) {
                ways.add(new Way(link, true));
            }
        }
        note(left, links.size(), "no-motors");
        return ways;
    }

    private void fill(Roads roads, int i, Way way, GmnsFolder gmns) {
        GmnsLink link = way.link();
        int from = numberOfNode.getOrDefault(link.from(), 0);
        int to = numberOfNode.getOrDefault(link.to(), 0);
        roads.from()[i] = way.back() ? to : from;
        roads.to()[i] = way.back() ? from : to;
        roads.line()[i] = link.line();
        Double length = link.length();
        Double speed = link.freeSpeed();
        if (length == null || speed == null || speed == 0) {
            String column = length == null ? "length" : "free_speed";
            faults.add(roads.file(), link.line(), column, link.id(), IssueKind.MISSING, "time");
            return;
        }
        double lanes = link.lanes() == null ? 1 : link.lanes();
        roads.free()[i] = gmns.units().minutes(length, speed);
        roads.capacity()[i] = orZero(link.capacity()) * lanes;
        roads.b()[i] = roads.capacity()[i] == 0 ? 0 : link.alpha() == null ? B : link.alpha();
        roads.power()[i] = link.beta() == null ? POWER : link.beta();
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private void note(int links, int all, String rule) {
        if (links > 0) {
            notes.atFile(folder.resolve("link.csv").toString(), IssueKind.MISSING, rule, links, all);
        }
    }

    private Demand demand(GmnsFolder gmns, Matrix matrix) {
        int[] node = new int[matrix.zone().length];
        for (int zone = 0; zone < node.length; zone++) {
            Integer number = numberOfNode.get(gmns.nodeOfZone().getOrDefault(matrix.zone()[zone], ""));
            node[zone] = number == null ? -1 : number;
        }
        boolean[] told = new boolean[node.length];
        int[] at = new int[matrix.pairs()];
        int pairs = 0;
        double total = 0;
        double intrazonal = 0;
        for (int i = 0; i < matrix.pairs(); i++) {
            total += matrix.amount()[i];
            known(matrix, i, matrix.origin()[i], node, told);
            known(matrix, i, matrix.destination()[i], node, told);
            if (matrix.origin()[i] == matrix.destination()[i]) {
                intrazonal += matrix.amount()[i];
            } else {
                at[pairs++] = i;
            }
        }
        int[] origin = new int[pairs];
        int[] destination = new int[pairs];
        double[] amount = new double[pairs];
        int[] line = new int[pairs];
        for (int k = 0; k < pairs; k++) {
            origin[k] = Math.max(0, node[matrix.origin()[at[k]]]);
            destination[k] = Math.max(0, node[matrix.destination()[at[k]]]);
            amount[k] = matrix.amount()[at[k]];
            line[k] = matrix.line()[at[k]];
        }
        return new Demand(demandFile.toString(), origin, destination, amount, line, total, intrazonal);
    }

    private void known(Matrix matrix, int pair, int zone, int[] node, boolean[] told) {
        if (node[zone] < 0 && !told[zone]) {
            told[zone] = true;
            faults.add(
                    demandFile.toString(), matrix.line()[pair], "", matrix.zone()[zone], IssueKind.REFERENCE, "zone");
        }
    }
}
