package org.kervan.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowTotals;
import org.kervan.study.flow.FlowWatch;

/**
 * Every scenario of the library is solved, certified, and gives the totals it gave before. After a change of the data or
 * of the method that is meant, the totals are written anew: run this test with {@code -Dkervan.totals=write}, look at
 * the difference, and say in the scenario what of it would surprise.
 */
class LibraryTotalsTest {
    private static final Path FILE = Path.of("src", "test", "resources", "scenarios", "totals.csv");
    private static final String HEADER =
            "scenario,hash,year,unserved_mt,billion_tkm,usd_million,delay_usd_million,kt_co2e,mean_hours";

    /** Ten times the gap asked of an answer, which may move its last digits. */
    private static final double TOLERANCE = 1e-4;

    @Test
    void theLibraryGivesTheTotalsItGaveBefore() throws Exception {
        Map<String, String> lines = solve();
        if ("write".equals(System.getProperty("kervan.totals"))) {
            write(lines);
        }
        List<String> known = Files.readAllLines(FILE);
        assertThat(known.getFirst()).isEqualTo(HEADER);
        List<String> differing = new ArrayList<>();
        for (String line : known.subList(1, known.size())) {
            String id = line.substring(0, line.indexOf(','));
            String now = lines.remove(id);
            if (now == null || !isAlike(line, now)) {
                differing.add("was " + line + "\nis  " + now);
            }
        }
        assertThat(differing).isEmpty();
        assertThat(lines.keySet()).as("scenarios without totals").isEmpty();
    }

    private static Map<String, String> solve() throws Exception {
        ScenarioService library = new ScenarioService(RealData.flows());
        Map<String, String> lines = new LinkedHashMap<>();
        for (String id : library.ids()) {
            CheckedScenario checked = library.find(id).orElseThrow();
            FlowResult result = RealData.flows().solve(checked.scenario(), checked.year(), FlowWatch.NONE);
            assertThat(result.certificate().certified()).as(id).isTrue();
            lines.put(id, line(id, checked.scenario(), result));
            String base = "base-" + checked.year();
            if (!lines.containsKey(base)) {
                FlowResult untouched = RealData.flows().solve(Scenario.BASE, checked.year(), FlowWatch.NONE);
                lines.put(base, line(base, Scenario.BASE, untouched));
            }
        }
        return lines;
    }

    private static String line(String id, Scenario scenario, FlowResult result) {
        FlowTotals totals = result.totals();
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%.6f,%.4f,%.3f,%.3f,%.3f,%.4f",
                id,
                scenario.shortHash(),
                result.year(),
                totals.unservedTonnes() / 1e6,
                totals.tonneKm() / 1e9,
                totals.usdMillion(),
                totals.delayUsdMillion(),
                totals.ktCo2e(),
                totals.meanHours());
    }

    private static boolean isAlike(String was, String is) {
        String[] a = was.split(",");
        String[] b = is.split(",");
        boolean alike = a.length == b.length && a[1].equals(b[1]) && a[2].equals(b[2]);
        for (int i = 3; alike && i < a.length; i++) {
            double one = Double.parseDouble(a[i]);
            double other = Double.parseDouble(b[i]);
            alike = Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
        }
        return alike;
    }

    private static void write(Map<String, String> lines) throws IOException {
        List<String> text = new ArrayList<>(List.of(HEADER));
        lines.keySet().stream()
                .sorted()
                .map(lines::get)
                .map(Objects::requireNonNull)
                .forEach(text::add);
        Files.write(FILE, text);
    }
}
