package org.kervan.io.tntp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.kervan.model.issue.Issue;

/** Small files as text, and what was said about them. */
final class Text {

    /** Four nodes, two of them zones, every quirk a sound file may have. */
    static final String NETWORK = """
            <NUMBER OF LINKS> 6\t\t
            <FIRST THRU NODE> 3 ~ the zones
            <NUMBER OF NODES>\t\t4
            <ORIGINAL HEADER>~ \tTail \tHead ;
            <NUMBER OF ZONES> 2;
            <TOLL FACTOR>     0.02
            <DISTANCE FACTOR> 0.04
            <END OF METADATA>\t\t

            ~ \tInit node \tTerm node \tCapacity \tLength \tFree Flow Time \tB\tPower\tSpeed \tToll \tType\t;
            \t1\t3\t9000\t5280\t0\t0.15\t4\t4842\t0\t1\t;
            \t3\t4\t1\t1.08333333333330000000\t2.5\t1.5E-10\t6.87\t0\t100\t9;
            ~\t3\t4\t7\t7\t7\t7\t7\t7\t7\t7\t;
              3 205   0 1 1.5 0 0 0 0 9  ; ~ a constant link
            \t205\t4\t10.5\t1\t1\t.83\t5.5\t-1\t-3\t1\t;
            \t3\t4\t2\t2\t2.5\t0.1\t1\t0\t0\t1
            \t4\t2\t9000\t1\t1\t0.15\t4\t0\t0\t1\t;
            """;

    static final String TRIPS = """
            <NUMBER OF ZONES> 2
            <TOTAL OD FLOW> 17.75
            <END OF METADATA>

            ~ made by hand
            Origin \t1
            1 :   5.0;  2 :    10.25;

            origin 2
            \t1 : 2.5 ; 2 : 0.0; ~ the rest is silence
            """;

    private Text() {}

    static TntpRead<TntpNetwork> network(String text) {
        return Tntp.network(stream(text), "net");
    }

    static TntpRead<TntpTrips> trips(String text) {
        return Tntp.trips(stream(text), "trips", 2);
    }

    static TntpRead<TntpFlows> flows(String text) {
        return Tntp.flows(stream(text), "flow");
    }

    static TntpRead<TntpNodes> nodes(String text) {
        return Tntp.nodes(stream(text), "node");
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Issues as {@code kind line column [value] message}. */
    static List<String> said(List<Issue> issues) {
        return issues.stream()
                .map(issue -> "%s %d %s [%s] %s"
                        .formatted(issue.kind().key(), issue.line(), issue.column(), issue.value(), issue.message()))
                .toList();
    }
}
