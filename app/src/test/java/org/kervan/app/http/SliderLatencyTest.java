package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowWatch;
import tools.jackson.databind.JsonNode;

/** How long a slider waits, over HTTP. The bound is loose, for machines under load; the figures are printed. */
class SliderLatencyTest {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 20;
    private static final int MOVES = 100;
    private static final double LOOSE_BOUND_MILLIS = 5_000;

    private static final List<String> SLIDERS = List.of(
            "{\"change\":\"scale\",\"crossings\":{\"modes\":[\"rail\"]},\"field\":\"dwellHours\",\"factor\":%.3f}",
            "{\"change\":\"scale\",\"crossings\":{\"modes\":[\"road\"]},\"field\":\"dwellHours\",\"factor\":%.3f}",
            "{\"change\":\"scale\",\"services\":{\"modes\":[\"ferry\"]},\"field\":\"departuresPerWeek\",\"factor\":%.3f}",
            "{\"change\":\"scale\",\"links\":{\"corridor\":\"baku-tbilisi-kars\"},\"field\":\"capacityMtPerYear\",\"factor\":%.3f}",
            "{\"change\":\"demand\",\"factor\":%.3f}");

    @Test
    void aHundredMovesAreAnsweredAndCertified() throws Exception {
        try (TestServer server = new TestServer(null)) {
            RealData.flows().answer(FlowQuestion.base(), FlowWatch.NONE);
            Random random = new Random(3);
            ask(server, WARM_UP, jumps(random));
            ask(server, MOVES, jumps(random)).log("jumps, each lever anywhere");
            Taken dragged = ask(server, MOVES, drags(random));
            dragged.log("drags of ten steps of 3 %, the first a jump");
            assertThat(dragged.millis[MOVES * 95 / 100]).isLessThan(LOOSE_BOUND_MILLIS);
        }
    }

    private static Supplier<String> jumps(Random random) {
        return () -> change(random.nextInt(SLIDERS.size()), 0.5 + random.nextDouble());
    }

    private static Supplier<String> drags(Random random) {
        int[] slider = new int[1];
        double[] at = new double[1];
        int[] step = new int[1];
        return () -> {
            if (step[0]++ % 10 == 0) {
                slider[0] = random.nextInt(SLIDERS.size());
                at[0] = 0.6 + 0.5 * random.nextDouble();
            } else {
                at[0] *= 1.03;
            }
            return change(slider[0], at[0]);
        };
    }

    private static String change(int slider, double factor) {
        return String.format(Locale.ROOT, SLIDERS.get(slider), factor);
    }

    private static Taken ask(TestServer server, int moves, Supplier<String> next) throws Exception {
        Taken taken = new Taken(new double[moves], new double[moves], new double[moves]);
        for (int i = 0; i < moves; i++) {
            String change = next.get();
            long start = System.nanoTime();
            long cpuStart = PROCESS.getProcessCpuTime();
            HttpResponse<String> reply =
                    server.post("/api/v1/flows", "{\"moving\":true,\"scenario\":[" + change + "]}");
            taken.millis[i] = (System.nanoTime() - start) / 1e6;
            assertThat(reply.statusCode()).as(change).isEqualTo(200);
            JsonNode answer = TestServer.parse(reply.body());
            assertThat(answer.get("certificate").get("relativeGap").asDouble())
                    .as(change)
                    .isLessThan(1e-5);
            taken.cpu[i] = (PROCESS.getProcessCpuTime() - cpuStart) / 1e6;
            taken.inside[i] = answer.get("seconds").asDouble() * 1e3;
        }
        Arrays.sort(taken.millis);
        Arrays.sort(taken.inside);
        Arrays.sort(taken.cpu);
        return taken;
    }

    private record Taken(double[] millis, double[] inside, double[] cpu) {
        void log(String what) {
            int half = millis.length / 2;
            int most = millis.length * 95 / 100;
            System.Logger log = System.getLogger(SliderLatencyTest.class.getName());
            log.log(
                    System.Logger.Level.INFO,
                    String.format(
                            Locale.ROOT,
                            "slider over HTTP, %s: p50 %.0f ms, p95 %.0f ms; in the study: p50 %.0f ms, p95 %.0f ms; "
                                    + "CPU of client and server: p50 %.0f ms, p95 %.0f ms",
                            what,
                            millis[half],
                            millis[most],
                            inside[half],
                            inside[most],
                            cpu[half],
                            cpu[most]));
        }
    }
}
