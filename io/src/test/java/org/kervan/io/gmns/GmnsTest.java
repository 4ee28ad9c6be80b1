package org.kervan.io.gmns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.issue.Issue;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Node;

class GmnsTest {
    private static final Provenance SAID = new Provenance(Basis.REPORTED, List.of("s"), "");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        put("config.csv", "long_length,speed,crs\nmile,mph,4326\n");
        put(
                "node.csv",
                "\uFEFFname,NODE_ID,x_coord,y_coord,zone_id,node_type\n"
                        + "A,1,49.8,40.4,z1,centroid\nB,2,49.9,40.4,,\n,3 x,50.0,40.4,z2,\n,4,,,z3,\n,5,50.1,40.4,z3,\n");
        put(
                "link.csv",
                "link_id,from_node_id,to_node_id,directed,geometry,length,capacity,free_speed,lanes,allowed_uses,toll,new\n"
                        + "a,1,2,1,\"LINESTRING (49.9 40.4, 49.85 40.5, 49.8 40.4)\",5.5,1800,60,2,auto,,\n"
                        + "b,2,3 x,false,,5.5,NaN,30,1,,2,x\n"
                        + "c,2,3 x,1,,1,0,3,0,\"WALK, BIKE\",,\n"
                        + "d,3 x,5,1,,1,0,30,1,rail,,\n"
                        + "e,4,5,1,,1,0,30,1,auto,,\n"
                        + "f,3 x,5,1,,1,0,,1,auto,,\n");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> said(List<Issue> issues) {
        return issues.stream()
                .map(issue -> "%s:%d %s [%s] %s"
                        .formatted(
                                Path.of(issue.file()).getFileName(),
                                issue.line(),
                                issue.column(),
                                issue.value(),
                                issue.message()))
                .toList();
    }

    private GmnsFolder sound() {
        GmnsRead read = Gmns.read(folder);
        assertThat(said(read.faults())).isEmpty();
        return Objects.requireNonNull(read.content());
    }

    @Test
    void readsNodesLinksUnitsAndZones() throws IOException {
        put("lane.csv", "lane_id\n");
        GmnsFolder gmns = sound();
        assertThat(gmns.nodes()).extracting(GmnsNode::id).containsExactly("1", "2", "3 x", "4", "5");
        assertThat(gmns.nodes().getFirst().isCentroid()).isTrue();
        assertThat(gmns.links()).extracting(GmnsLink::directed).containsExactly(true, false, true, true, true, true);
        GmnsLink first = gmns.links().getFirst();
        assertThat(first.capacity()).isEqualTo(1800);
        assertThat(first.lanes()).isEqualTo(2);
        assertThat(first.line()).isEqualTo(2);
        assertThat(gmns.links().get(1).capacity())
                .as("NaN is a missing value in GMNS")
                .isNull();
        assertThat(gmns.links()).extracting(GmnsLink::takesMotors).containsExactly(true, true, false, true, true, true);
        assertThat(gmns.nodeOfZone()).isEqualTo(Map.of("z1", "1", "z2", "3 x"));
        assertThat(gmns.units().minutes(5.5, 60)).isCloseTo(5.5, within(1e-12));
        assertThat(new GmnsUnits("feet", "mph", "").minutes(5280, 60)).isCloseTo(1, within(1e-9));
        assertThat(new GmnsUnits("km", "", "").minutes(30, 60)).isEqualTo(30);
        assertThat(said(Gmns.read(folder).notes()))
                .containsExactly(
                        "lane.csv:0  [] This table was not read: lanes, movements, signals and times of day have no place in"
                                + " a static assignment.",
                        "node.csv:5 zone_id [z3] The zone z3 has 2 nodes and not exactly one centroid among them, so that"
                                + " its demand has no place to start.");
    }

    @Test
    void tellsEveryFaultWithItsPlace() throws IOException {
        put("node.csv", "node_id,x_coord,y_coord\n1,a,1\n1,1,1\n,1,1\n2,1,1\n2 , 3\n");
        put(
                "link.csv",
                "link_id,from_node_id,to_node_id,directed,length,free_speed\n7,1,9,1,1,1\n7,1,2,perhaps,-1,1\n8,,2,1,1,x\n");
        GmnsRead read = Gmns.read(folder);
        assertThat(read.content()).isNull();
        assertThat(said(read.faults()))
                .containsExactly(
                        "link.csv:2 to_node_id [9] node.csv has no node 9.",
                        "link.csv:3 directed [perhaps] directed is perhaps; 1 or 0 was expected.",
                        "link.csv:3 length [-1] length is -1; at least 0.0 was expected.",
                        "link.csv:3 link_id [7] The id 7 stands in line 2 already.",
                        "link.csv:4 free_speed [x] free_speed is x, which is no number; write it like 1250.5.",
                        "link.csv:4 from_node_id [] from_node_id is empty; an id was expected.",
                        "node.csv:2 x_coord [a] x_coord is a, which is no number; write it like 1250.5.",
                        "node.csv:3 node_id [1] The id 1 stands in line 2 already.",
                        "node.csv:4 node_id [] node_id is empty; an id was expected.",
                        "node.csv:6  [2 ] The row has 2 fields, the header has 3.");
    }

    @Test
    void tellsWhatIsNoGmnsFolder() throws IOException {
        Files.delete(folder.resolve("link.csv"));
        assertThat(said(Gmns.read(folder).faults()))
                .containsExactly("link.csv:0  [] There is no such file; a GMNS folder has node.csv and link.csv.");
        put("link.csv", "a,b\n1,2\n");
        assertThat(said(Gmns.read(folder).faults()))
                .containsExactly(
                        "link.csv:1  [a] The column from_node_id is missing.",
                        "link.csv:1  [a] The column to_node_id is missing.");
        put("link.csv", "");
        put("config.csv", "x\ny\n");
        assertThat(said(Gmns.read(folder).faults()))
                .containsExactly("link.csv:1  [] The file is empty; a header line with the column names was expected.");
        assertThat(said(Gmns.read(folder).notes())).anyMatch(note -> note.contains("The units of length and speed"));
    }

    @Test
    void takesOverWhatTheModelHasAndTellsTheRest() {
        GmnsModel.Converted model = GmnsModel.convert(sound(), "AZ", SAID);
        assertThat(model.nodes()).extracting(Node::id).containsExactly("node-1", "node-2", "node-3-x", "node-5");
        assertThat(model.links()).extracting(Link::id).containsExactly("link-a", "link-b", "link-d");
        Link first = model.links().getFirst();
        assertThat(first.mode()).isEqualTo(Mode.ROAD);
        assertThat(first.lengthKm()).isCloseTo(8.8514, within(1e-4));
        assertThat(first.speedKmh()).isCloseTo(96.56, within(0.01));
        assertThat(first.shape()).containsExactly(new GeoPoint(40.5, 49.85));
        assertThat(first.capacityMtPerYear()).isNull();
        assertThat(model.links().get(1).directed()).isFalse();
        assertThat(model.links().get(2).mode()).isEqualTo(Mode.RAIL);
        assertThat(said(model.left()))
                .containsExactlyInAnyOrder(
                        "node.csv:5 x_coord [4] The node has no coordinates, so that it has no place on the map; it is left"
                                + " out.",
                        "link.csv:4  [c] Only those on foot or bicycle may use the link; it is left out.",
                        "link.csv:6  [e] An end of the link was left out, and the link with it.",
                        "link.csv:7  [f] The link states no length or no speed, or in a unit that is not known; it is left"
                                + " out.",
                        "link.csv:0 capacity [] 5 of 6 links state capacity; it is left out: the model counts tonnes a year",
                        "link.csv:0 lanes [] 6 of 6 links state lanes; it is left out: the model has no lanes",
                        "link.csv:0 toll [] 1 of 6 links state toll; it is left out: fees of the model are rows of a tariff"
                                + " table");
    }

    @Test
    void measuresLengthsWhereNoUnitIsStatedAndLeavesOtherCoordinatesAlone() throws IOException {
        put("config.csv", "long_length,speed,crs\n,km/h,\n");
        GmnsModel.Converted measured = GmnsModel.convert(sound(), "AZ", SAID);
        assertThat(measured.links().get(1).lengthKm()).isCloseTo(8.487, within(0.01));
        assertThat(measured.links().get(0).lengthKm())
                .as("along the drawn line")
                .isGreaterThan(20);
        assertThat(said(measured.left())).anyMatch(issue -> issue.contains("measured along the drawn line"));
        put("config.csv", "long_length,speed,crs\nkm,km/h,32619\n");
        GmnsModel.Converted none = GmnsModel.convert(sound(), "AZ", SAID);
        assertThat(none.nodes()).isEmpty();
        assertThat(said(none.left())).hasSize(1).allMatch(issue -> issue.contains("The coordinates are in 32619"));
    }

    @Test
    void idsThatBecomeOneAreTold() throws IOException {
        put("node.csv", "node_id,x_coord,y_coord\nA b,1,1\na-B,1,2\n");
        put("link.csv", "link_id,from_node_id,to_node_id\n1,A b,a-B\n");
        assertThat(said(GmnsModel.convert(sound(), "AZ", SAID).left()))
                .anyMatch(issue -> issue.startsWith("node.csv:3  [a-B] Ids a-B and A b would be one"));
    }
}
