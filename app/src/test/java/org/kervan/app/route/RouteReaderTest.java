package org.kervan.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kervan.app.data.RealData;
import org.kervan.app.problem.Fault;
import org.kervan.app.problem.Faults;
import org.kervan.study.route.Criterion;
import org.kervan.study.route.RouteQuestion;

/** What people type becomes an exact question, or faults that name the value and what was expected. */
class RouteReaderTest {

    private static RouteRequest request(
            @Nullable String year, @Nullable String depart, List<String> avoid, @Nullable String max) {
        return new RouteRequest("Bakı", "Карс", null, year, depart, List.of(), avoid, null, max);
    }

    private static RouteQuestion read(RouteRequest request) {
        Faults faults = new Faults();
        RouteQuestion question = RouteReader.read(request, RealData.get(), faults);
        assertThat(question).as(faults.toProblem().detail()).isNotNull();
        return Objects.requireNonNull(question);
    }

    @Test
    void whatIsNotSaidHasADefault() {
        RouteQuestion question = read(request(null, null, List.of(), null));
        assertThat(question)
                .isEqualTo(new RouteQuestion(
                        "baku",
                        "kars",
                        "containers-general",
                        RealData.get().year(),
                        null,
                        List.of(),
                        List.of(),
                        Criterion.TIME,
                        5));
    }

    @Test
    void theYearFollowsTheDeparture() {
        RouteQuestion question = read(request(null, "2030-02-28", List.of(), null));
        assertThat(question.year()).isEqualTo(2030);
        assertThat(question.depart()).isEqualTo(LocalDate.of(2030, 2, 28));
    }

    @Test
    void countriesLinksCorridorsModesAndPlacesCanBeAvoided() {
        String link = RealData.get().dataset().network().links().getFirst().id();
        String corridor =
                RealData.get().dataset().network().corridors().getFirst().id();
        List<String> avoid =
                List.of("Iran", "Rusya", "GE", "Казахстан", link, corridor, "Тбилиси", "road", "black-sea");
        assertThat(read(request(null, null, avoid, null)).avoid())
                .containsExactly("IR", "RU", "GE", "KZ", link, corridor, "tbilisi", "road", "black-sea");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20x6, -, -, -, -, -, year",
                "1800, -, -, -, -, -, year",
                "99999999999, -, -, -, -, -, year",
                "-, 2026-02-30, -, -, -, -, depart",
                "-, tomorrow, -, -, -, -, depart",
                "-, 1026-01-01, -, -, -, -, depart",
                "2026, 2027-01-01, -, -, -, -, depart",
                "-, -, luck, -, -, -, optimise",
                "-, -, -, 0, -, -, max",
                "-, -, -, many, -, -, max",
                "-, -, -, 21, -, -, max",
                "-, -, -, -, gold, -, commodity",
                "-, -, -, -, -, xyzzyx, avoid"
            })
    void everyBadValueIsNamed(
            @Nullable String year,
            @Nullable String depart,
            @Nullable String optimise,
            @Nullable String max,
            @Nullable String commodity,
            @Nullable String avoid,
            String parameter) {
        Faults faults = new Faults();
        RouteRequest request = new RouteRequest(
                "baku",
                "kars",
                commodity,
                year,
                depart,
                List.of(),
                avoid == null ? List.of() : List.of(avoid),
                optimise,
                max);
        assertThat(RouteReader.read(request, RealData.get(), faults)).isNull();
        assertThat(faults.toProblem().errors()).extracting(Fault::parameter).containsExactly(parameter);
        assertThat(faults.toProblem().errors().getFirst().message()).isNotBlank();
    }

    @Test
    void unknownPlacesAreToldTogetherWithEveryOtherFault() {
        Faults faults = new Faults();
        RouteRequest request =
                new RouteRequest("Alat", "xyzzyx", "gold", "x", "x", List.of("xyzzyx"), List.of("xyzzyx"), "luck", "x");
        assertThat(RouteReader.read(request, RealData.get(), faults)).isNull();
        assertThat(faults.toProblem().errors())
                .extracting(Fault::parameter)
                .containsExactly("from", "to", "commodity", "depart", "year", "via", "avoid", "optimise", "max");
        assertThat(faults.toProblem().suggestions()).isNotEmpty();
    }
}
