package org.kervan.io.tntp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every oddity of public network files, and every fault with its place. */
class NetworkReaderTest {

    private static TntpNetwork sound(String text) {
        TntpRead<TntpNetwork> read = Text.network(text);
        assertThat(Text.said(read.faults())).isEmpty();
        return Objects.requireNonNull(read.content());
    }

    private static List<String> faults(String find, String replace) {
        assertThat(Text.NETWORK).contains(find);
        TntpRead<TntpNetwork> read = Text.network(Text.NETWORK.replace(find, replace));
        assertThat(read.content()).isNull();
        return Text.said(read.faults());
    }

    @Test
    void readsEveryOddityOfPublicFiles() {
        TntpNetwork network = sound(Text.NETWORK);
        assertThat(network.zones()).isEqualTo(2);
        assertThat(network.firstThroughNode()).isEqualTo(3);
        assertThat(network.tollFactor()).isEqualTo(0.02);
        assertThat(network.distanceFactor()).isEqualTo(0.04);
        assertThat(network.from()).containsExactly(1, 3, 3, 205, 3, 4);
        assertThat(network.to()).containsExactly(3, 4, 205, 4, 4, 2);
        assertThat(network.capacity()).containsExactly(9000, 1, 0, 10.5, 2, 9000);
        assertThat(network.length()[1]).isEqualTo(1.0833333333333);
        assertThat(network.freeTime()).containsExactly(0, 2.5, 1.5, 1, 2.5, 1);
        assertThat(network.b()).containsExactly(0.15, 1.5e-10, 0, 0.83, 0.1, 0.15);
        assertThat(network.power()).containsExactly(4, 6.87, 0, 5.5, 1, 4);
        assertThat(network.speed()[3]).isEqualTo(-1);
        assertThat(network.toll()).containsExactly(0, 100, 0, -3, 0, 0);
        assertThat(network.type()).containsExactly(1, 9, 9, 1, 1, 1);
        assertThat(network.line()).containsExactly(11, 12, 14, 15, 16, 17);
        assertThat(network.isConstant(0)).as("no time, so no delay").isTrue();
        assertThat(network.isConstant(2)).as("power 0").isTrue();
        assertThat(network.isConstant(3)).isFalse();
        assertThat(network.hasUnitCapacities()).isFalse();
    }

    @Test
    void notesDoubleLinksAndNumbersThatAreNotDense() {
        assertThat(Text.said(Text.network(Text.NETWORK).notes()))
                .containsExactly(
                        "consistency 3 NUMBER OF NODES [4] The file states 4 nodes, and the greatest node number is 205:"
                                + " numbers are not dense, or the count is wrong.",
                        "duplicate 16  [3 4] Line 12 has a link between the same nodes; both are kept, each with its own"
                                + " flow.");
    }

    @Test
    void lineEndsDoNotMatter() {
        int[] expected = sound(Text.NETWORK).line();
        assertThat(sound(Text.NETWORK.replace("\n", "\r\n")).line()).isEqualTo(expected);
        assertThat(sound(Text.NETWORK.replace("\n", "\r")).line()).isEqualTo(expected);
        assertThat(sound("\uFEFF" + Text.NETWORK.stripTrailing()).line()).isEqualTo(expected);
    }

    @Test
    void aPackedFileIsToldByItsBytes() {
        TntpRead<TntpNetwork> read = Tntp.network(new ByteArrayInputStream(Text.packed(Text.NETWORK)), "net");
        assertThat(Objects.requireNonNull(read.content()).links()).isEqualTo(6);
    }

    @Test
    void aPackedFileThatWasCutOffIsTold() {
        byte[] whole = Text.packed(Text.NETWORK);
        for (int length : new int[] {5, 40, whole.length - 4}) {
            TntpRead<TntpNetwork> read = Tntp.network(new ByteArrayInputStream(Arrays.copyOf(whole, length)), "net");
            assertThat(read.content()).isNull();
            assertThat(Text.said(read.faults())).as("%d bytes", length).anyMatch(fault -> fault.contains("cut off"));
        }
        whole[60] ^= 0x55;
        whole[61] ^= 0x55;
        TntpRead<TntpNetwork> damaged = Tntp.network(new ByteArrayInputStream(whole), "net");
        assertThat(damaged.content()).isNull();
        assertThat(damaged.faults()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000\t5280 | NaN\t5280 | type 11 capacity [NaN] capacity is NaN, which is no number",
                "9000\t5280 | -9000\t5280 | range 11 capacity [-9000] capacity is -9000; at least 0 was expected.",
                "10.5\t1 | 0\t1 | range 15 capacity [0] capacity is 0 on a link whose time depends on its flow",
                "10.5\t1 | 10.5\tInfinity | type 15 length [Infinity]",
                "10.5\t1 | 10.5\t1e999 | type 15 length [1e999]",
                ".83\t5.5 | -.83\t5.5 | range 15 b [-.83] b is -.83; at least 0 was expected.",
                ".83\t5.5 | .83\t-5.5 | range 15 power [-5.5]",
                ".83\t5.5 | 0x1p3\t5.5 | type 15 b [0x1p3]",
                "205\t4\t | 205\t-4\t | type 15 term_node [-4] term_node is -4; a node number from 1 to 99999999",
                "\t3\t4\t2 | \t3.0\t4\t2 | type 16 init_node [3.0]",
                "-3\t1\t; | -3\t1.5\t; | type 15 link_type [1.5] link_type is 1.5; a whole number was expected.",
                "\t-3\t1\t; | \t-3\t; | fields 15  [205] The row has 9 fields, 10 were expected: init_node term_node",
                "<NUMBER OF LINKS> 6 | <NUMBER OF LINKS> 7 | consistency 1 NUMBER OF LINKS [7] The file states 7 links"
                        + " and holds 6: it was cut off",
                "<NUMBER OF LINKS> 6 | <NUMBER OF LINKS> x | type 1 NUMBER OF LINKS [x]",
                "<NUMBER OF ZONES> 2 | <NUMBER OF ZONES> 2.5 | range 5 NUMBER OF ZONES [2.5]",
                "<NUMBER OF ZONES> 2 | <NUMBER OF ZONES 2 | header 5  [<NUMBER OF ZONES 2;]",
                "<FIRST THRU NODE> 3 | <FIRST NODE> 3 | header 0  [] The line <FIRST THRU NODE> is missing",
                "<TOLL FACTOR>     0.02 | <FIRST THRU NODE> 1 | duplicate 6 FIRST THRU NODE [1] FIRST THRU NODE stands"
                        + " in line 2 already, with another value.",
            })
    void tellsWhatIsWrongAndWhere(String find, String replace, String fault) {
        assertThat(faults(unescaped(find), unescaped(replace))).anyMatch(told -> told.startsWith(fault));
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        String text = Text.NETWORK
                .replace("9000\t5280", "nan\t-1")
                .replace("10.5", "-1")
                .replace("\t3\t4\t2\t2", "\t3\t4\t2\tx")
                .replace("LINKS> 6", "LINKS> 9");
        assertThat(Text.said(Text.network(text).faults()).stream().map(fault -> fault.substring(0, fault.indexOf('['))))
                .containsExactly(
                        "consistency 1 NUMBER OF LINKS ",
                        "type 11 capacity ",
                        "range 11 length ",
                        "range 15 capacity ",
                        "type 16 length ");
    }

    @Test
    void anotherKindOfFileIsOneFault() {
        assertThat(Text.said(Text.network(Text.TRIPS).faults()))
                .containsExactly("header 0  [] This is a TNTP trips file; a network file was expected here.");
        for (String other : List.of("from,to\n1,2\n", "{\"a\": 1}", "PK stuff\n", "Origin 1\n2 : 3;\n", "1 2 3 4\n")) {
            assertThat(Text.said(Text.network(other).faults()))
                    .as(other)
                    .hasSize(1)
                    .allMatch(fault -> fault.startsWith("header 0  [] This is no TNTP network file"));
        }
        assertThat(Text.said(Text.network("a\0b").faults())).hasSize(1).allMatch(fault -> fault.contains("zero bytes"));
        assertThat(Text.said(Text.network("").faults())).contains("missing 0  [] The file holds no link.");
    }

    @Test
    void headerCountsThatAreTooSmallAreNoted() {
        TntpRead<TntpNetwork> read = Text.network(Text.NETWORK
                .replace("LINKS> 6", "LINKS> 5")
                .replace("ZONES> 2", "ZONES> 900")
                .replace("\t4\t2\t9000", "\t4\t4\t9000"));
        assertThat(read.content()).isNotNull();
        assertThat(Text.said(read.notes()))
                .contains(
                        "consistency 1 NUMBER OF LINKS [5] The file states 5 links and holds 6; all of them are used.",
                        "consistency 5 NUMBER OF ZONES [900] The file states 900 zones, and the greatest node number is"
                                + " 205.",
                        "consistency 17  [] The link leads from node 4 to itself; no path uses it.");
    }

    @Test
    void capacitiesThatAreNoneAreNoted() {
        TntpRead<TntpNetwork> read = Text.network("""
                <NUMBER OF ZONES> 1
                <FIRST THROUGH NODE> 1
                <NUMBER OF LINKS> -1
                <END OF METADATA>
                init_node term_node capacity length free_flow_time b power
                1 2 1 1 1 1e-9 4
                2 1 1 1 1 0 0
                """);
        assertThat(Text.said(read.faults())).isEmpty();
        assertThat(Objects.requireNonNull(read.content()).hasUnitCapacities()).isTrue();
        assertThat(read.content().toll()).containsExactly(0, 0);
        assertThat(Text.said(read.notes()))
                .anyMatch(note -> note.contains("Every capacity is 1"))
                .anyMatch(note -> note.contains("The rows have no column speed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 300})
    void hugeLinesAndManyFaultsEndSoon(int mebibytes) {
        java.io.InputStream endless = new java.io.InputStream() {
            private long left = (long) mebibytes << 20;

            @Override
            public int read() {
                return left-- > 0 ? '7' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int size = (int) Math.min(left, most);
                Arrays.fill(into, from, from + Math.max(0, size), mebibytes == 41 ? (byte) '\n' : (byte) '7');
                left -= size;
                return size == 0 ? -1 : size;
            }
        };
        TntpRead<TntpNetwork> read = Tntp.network(endless, "net");
        assertThat(read.content()).isNull();
        assertThat(read.faults()).hasSizeBetween(1, 4);
    }

    @Test
    void writesWhatItRead() throws java.io.IOException {
        TntpNetwork network = sound(Text.NETWORK);
        StringWriter out = new StringWriter();
        TntpWriter.network(network, out);
        TntpNetwork again = sound(out.toString());
        StringWriter twice = new StringWriter();
        TntpWriter.network(again, twice);
        assertThat(twice).hasToString(out.toString());
        assertThat(again.b()).isEqualTo(network.b());
        assertThat(again.length()).isEqualTo(network.length());
        assertThat(again.tollFactor()).isEqualTo(network.tollFactor());
    }
}
