package org.kervan.io.matpower;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small case with every form a sound file may have. */
final class Cases {

    static final String SOUND = """
            %% a grid made by hand
            function mpc = three_buses
            mpc.version = '2'; % the only one in use
            mpc.baseMVA = 100.0;
            mpc.areas = [
            \t1\t 3;
            ];
            mpc.bus = [
            \t1\t3\t0\t0\t1.5\t0\t1\t1\t0\t230\t1\t1.1\t0.9;
            \t20\t1\t90.0\t30\t0\t0\t1\t1\t0\t230\t1\t1.1\t0.9 % no semicolon
            \t3, 4, 5, 0, 0, 0, 1, 1, 0, 230, 1, 1.1, 0.9; ];
            mpc.gen = [
            \t1\t0\t0\tInf\t-Inf\t1\t100\t1\t100\t10 0 0 0 ...
            \t0 0 0 0 0 0 0 0;
            \t20\t0\t0\t30\t-30\t1\t100\t1\t50\t0;
            ];
            mpc.gencost = [
            \t2\t0\t0\t3\t0.01\t10\t7;
            \t1\t0\t0\t3\t0 0 20 400 50 1300;
            ];
            mpc.branch = [
            \t1\t20\t0.01\t0.1\t0.02\t60\t0\t0\t0\t0\t1\t-30\t30;
            \t20\t1\t0\t-0.2\t0\t0\t0\t0\t1.05\t5\t0\t-360\t360;
            ];
            mpc.dcline = [
            \t1\t20\t1\t5\t4\t0\t0\t1\t1\t-10\t10\t0\t0\t0\t0\t1\t0.05;
            ];
            mpc.bus_name = {
            \t'one % of them';
            \t'two }';
            };
            """;

    private Cases() {}

    static MatpowerRead read(String text) {
        return Matpower.read(text.getBytes(StandardCharsets.UTF_8), "case.m");
    }

    /** Faults as {@code kind line column [value]}. */
    static List<String> faults(String text) {
        return read(text).faults().stream()
                .map(f -> "%s %d %s [%s]".formatted(f.kind().key(), f.line(), f.column(), f.value()))
                .toList();
    }
}
