package org.kervan.io.tntp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips, flow and node files with their oddities and faults. */
class TripsReaderTest {

    private static TntpTrips sound(String text) {
        TntpRead<TntpTrips> read = Text.trips(text);
        assertThat(Text.said(read.faults())).isEmpty();
        return Objects.requireNonNull(read.content());
    }

    @Test
    void readsPairsAndKeepsIntrazonalDemandApart() {
        TntpTrips trips = sound(Text.TRIPS);
        assertThat(trips.zones()).isEqualTo(2);
        assertThat(trips.statedTotal()).isEqualTo(17.75);
        assertThat(trips.total()).isEqualTo(17.75);
        assertThat(trips.intrazonal()).isEqualTo(5);
        assertThat(trips.origin()).containsExactly(1, 2);
        assertThat(trips.destination()).containsExactly(2, 1);
        assertThat(trips.amount()).containsExactly(10.25, 2.5);
        assertThat(trips.line()).containsExactly(7, 10);
        assertThat(Text.trips(Text.TRIPS).notes()).isEmpty();
    }

    @Test
    void layoutDoesNotMatter() {
        assertThat(sound(Text.TRIPS.replace("\n", "\r\n")).line()).containsExactly(7, 10);
        assertThat(sound("Origin 1 : 2:3;1:0;\nOrigin 2;\n1 : 7\n").amount()).containsExactly(3, 7);
        assertThat(sound("Origin 1\n1 : 0.0 2 : 7.5\nOrigin 2\n1 : 4 2 : 1 ;\n").amount())
                .containsExactly(7.5, 4);
    }

    @Test
    void zonesWithoutDemandAreFine() {
        assertThat(sound("Origin 1\n\nOrigin 2\n 1 : 0.0;\n").pairs()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.25 | NaN | type 7 amount [NaN] amount is NaN, which is no number",
                "10.25 | -10.25 | range 7 amount [-10.25]",
                "2 :    10.25 | 3 :    10.25 | reference 7 destination [3] The network has the zones 1 to 2; there is"
                        + " no zone 3.",
                "2 :    10.25 | 0 :    10.25 | type 7 destination [0]",
                "2 :    10.25 | x :    10.25 | type 7 destination [x]",
                "2 :    10.25 | 2     10.25 | fields 7  [2     10.25;] An entry was expected",
                "2 :    10.25 | 2 :  1 0.25 | fields 7  [2 :  1] An entry was expected",
                "2 :    10.25 | 2 : 1; 2 : 4 | duplicate 7 destination [2] The demand from 1 to 2 stands in line 7",
                "origin 2 | origin 7 | reference 9 origin [7] The network has the zones 1 to 2; there is no zone 7.",
                "origin 2 | origin x | type 9 origin [x]",
                "origin 2 | origin 1 | duplicate 9 origin [1] The origin 1 stands in line 6 already.",
            })
    void tellsWhatIsWrongAndWhere(String find, String replace, String fault) {
        assertThat(Text.TRIPS).contains(find);
        TntpRead<TntpTrips> read = Text.trips(Text.TRIPS.replace(find, replace));
        assertThat(read.content()).isNull();
        assertThat(Text.said(read.faults())).anyMatch(told -> told.startsWith(fault));
    }

    @Test
    void anotherKindOfFileIsOneFault() {
        assertThat(Text.said(Text.trips(Text.NETWORK).faults()))
                .containsExactly("header 0  [] This is a TNTP network file; a trips file was expected here.");
        for (String other : List.of("", "o,d,v\n1,2,3\n", "{}\n", "<NUMBER OF ZONES> 3\n")) {
            assertThat(Text.said(Text.trips(other).faults()))
                    .hasSize(1)
                    .allMatch(fault -> fault.contains("This is no TNTP trips file"));
        }
    }

    @Test
    void aFileThatWasCutOffIsToldAndAWrongTotalIsNoted() {
        String cut = Text.TRIPS.substring(0, Text.TRIPS.indexOf("origin 2"));
        assertThat(Text.said(Text.trips(cut).faults()))
                .containsExactly(
                        "consistency 2 TOTAL OD FLOW [17.75] The file states a total of 17.75, but what it holds"
                                + " adds up to 15.25 and ends with origin 1: it was cut off.");
        String inEntry = Text.TRIPS.substring(0, Text.TRIPS.indexOf("5 ; 2 : 0.0"));
        assertThat(Text.said(Text.trips(inEntry).faults()))
                .anyMatch(fault -> fault.startsWith("file 10  [] The file ends in the middle of an entry"));
        TntpRead<TntpTrips> wrong = Text.trips(Text.TRIPS.replace("17.75", "20"));
        assertThat(wrong.content()).isNotNull();
        assertThat(Text.said(wrong.notes()))
                .containsExactly("consistency 2 TOTAL OD FLOW [20] The file states a total of 20; what it holds adds up"
                        + " to 17.75, and that is used.");
        assertThat(Text.said(
                        Text.trips(Text.TRIPS.replace("ZONES> 2", "ZONES> 9")).notes()))
                .containsExactly("consistency 1 NUMBER OF ZONES [9] The trips file states 9 zones, the network 2.");
    }

    @Test
    void writesWhatItRead() throws IOException {
        TntpTrips trips = sound(Text.TRIPS);
        StringWriter out = new StringWriter();
        TntpWriter.trips(trips, 2, out);
        TntpTrips again = sound(out.toString());
        assertThat(again.amount()).isEqualTo(trips.amount());
        assertThat(again.destination()).isEqualTo(trips.destination());
        assertThat(again.total()).isEqualTo(12.75);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From \\tTo \\tVolume \\tCost \\n1 \\t2 \\t7074.9000000000015 \\t1.5 \\n2 1 0 2\\n",
                "<NUMBER OF LINKS> -1\\n<ORIGINAL HEADER>~ Tail Head : Volume Cost ;\\n<END OF METADATA>\\n"
                        + "Tail Head : Volume Cost ;\\n 1 2 : 7074.9000000000015 1.5 ;\\n 2 1 : 0 2 ;\\n",
                "( 1 , 2 ) 7074.9000000000015 1.5\\n( 2 , 1 ) 0 2\\n",
                "from,to,flow,cost\\n1,2,7074.9000000000015,1.5\\n2,1,0.0,2.0",
            })
    void readsFlowsInEveryForm(String text) throws IOException {
        TntpRead<TntpFlows> read = Text.flows(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(Text.said(read.faults())).isEmpty();
        TntpFlows flows = Objects.requireNonNull(read.content());
        assertThat(flows.from()).containsExactly(1, 2);
        assertThat(flows.to()).containsExactly(2, 1);
        assertThat(flows.flow()).containsExactly(7074.9000000000015, 0);
        assertThat(flows.cost()).containsExactly(1.5, 2);
        StringWriter out = new StringWriter();
        TntpWriter.flows(flows, out);
        assertThat(Objects.requireNonNull(Text.flows(out.toString()).content()).flow())
                .isEqualTo(flows.flow());
    }

    @Test
    void tellsFaultsInFlows() {
        assertThat(Text.said(Text.flows("1 2 3 4\n2 1 NaN 4\n2 1 4\nx 1 4 4\n").faults()))
                .containsExactly(
                        "type 2 flow [NaN] flow is NaN, which is no number; write it like 1250.5 or 1.2e-7.",
                        "fields 3  [2] The row has 3 fields, the first one has 4.",
                        "type 4 from [x] from is x; a node number from 1 to 99999999 was expected.");
        for (String other : List.of("", "{}", Text.NETWORK, Text.TRIPS)) {
            assertThat(Text.said(Text.flows(other).faults())).anyMatch(fault -> fault.contains("This is no flow file"));
        }
    }

    @Test
    void readsNodesAndTellsTheirFaults() throws IOException {
        TntpNodes nodes = Objects.requireNonNull(Text.nodes("Node\tX\tY\t;\n1\t-96.7\t43.6\t;\n205\t1e3\t-2\t;\n")
                .content());
        assertThat(nodes.node()).containsExactly(1, 205);
        assertThat(nodes.x()).containsExactly(-96.7, 1000);
        assertThat(nodes.y()).containsExactly(43.6, -2);
        StringWriter out = new StringWriter();
        TntpWriter.nodes(nodes, out);
        assertThat(out).hasToString("Node\tX\tY\t;\n1\t-96.7\t43.6\t;\n205\t1000\t-2\t;\n");
        assertThat(Text.said(Text.nodes("1 2 3\n1 2 3\n2 x 3\n4 5\n").faults()))
                .containsExactly(
                        "duplicate 2 node [1] The node 1 stands in line 1 already.",
                        "type 3 x [x] x is x, which is no number; write it like 1250.5 or 1.2e-7.",
                        "fields 4  [4] The row has 2 fields; node, x and y were expected.");
        assertThat(Text.said(Text.nodes(Text.NETWORK).faults()))
                .containsExactly(
                        "header 0  [] This is no TNTP node file; rows with a node number, x and y were expected.");
    }

    @Test
    void aFileThatIsNotThereIsAFault(@TempDir Path folder) throws IOException {
        assertThat(Text.said(Tntp.network(folder.resolve("none")).faults()))
                .containsExactly("file 0  [] There is no such file.");
        assertThat(Text.said(Tntp.trips(folder, null).faults())).hasSize(1).allMatch(told -> told.contains("no file"));
        Path file = Files.write(folder.resolve("trips.txt"), Text.packed(Text.TRIPS));
        assertThat(Objects.requireNonNull(Tntp.trips(file, null).content()).pairs())
                .isEqualTo(2);
    }
}
