package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What scenarios assume, and what sets it anew. */
class AssumptionTest {
    private static final Path FOREIGN_MIX = Scenarios.shipped("foreign-mix.conf");

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Scenarios.shipped("."))) {
            return files.filter(f -> f.toString().endsWith(".conf")).sorted().toList().stream();
        }
    }

    private static ScenarioValues values(Path file, List<String> overrides) {
        return ScenarioValues.of(ScenarioLoader.load(file, overrides));
    }

    private static Assumed assumed(Path file, Assumption assumption) {
        return assumption.in(values(file, List.of()));
    }

    /** Every end can be read, and is then what the scenario assumes. */
    @ParameterizedTest
    @MethodSource("shipped")
    void bothEndsOfEveryRangeAreScenarios(Path file) {
        ScenarioValues values = values(file, List.of());
        // Obstacles and forecasts are set by one key, the kinds of sellers; all others can be set together.
        Map<Boolean, List<Assumption>> alone = Assumption.of(values).stream()
                .collect(Collectors.partitioningBy(assumption -> assumption == Assumption.OBSTACLES));
        for (List<Assumption> together : alone.values()) {
            for (int end : List.of(0, 1)) {
                List<String> overrides = together.stream()
                        .flatMap(a -> a.span(values).ends().get(end).overrides().stream())
                        .toList();
                ScenarioValues there = values(file, overrides);
                together.forEach(assumption -> isSet(assumption, values, end, there));
            }
        }
    }

    private static void isSet(Assumption assumption, ScenarioValues values, int at, ScenarioValues there) {
        Span span = assumption.span(values);
        Span.End end = span.ends().get(at);
        String value = assumption.span(there).value();
        if (assumption.key().startsWith("market.population.kinds")) {
            assertThat(value.equals(span.value())).isEqualTo(end.overrides().isEmpty());
        } else {
            assertThat(value).as(assumption.label()).isEqualTo(end.value());
        }
    }

    @Test
    void allThatForeignMixAssumesCanBeVaried() {
        // At the reference nobody feels tax, rate and delivery; away from it all three are assumptions as well.
        ScenarioValues values = values(FOREIGN_MIX, List.of());
        assertThat(Assumption.of(values))
                .hasSize(12)
                .allMatch(a -> a.span(values).isVaried());
        ScenarioValues away = values(
                FOREIGN_MIX,
                List.of("checkout.tax=0.3", "economics.rmbPerUsd=7.5", "demand.deliverySensitivity=0.0144"));
        assertThat(Assumption.of(away))
                .containsExactly(Assumption.values())
                .allMatch(a -> a.span(away).isVaried());
    }

    @Test
    void whoBearsATaxIsAnAssumptionOnlyWhereTheTaxIsAnother() {
        assertThat(Assumption.TAX_PASS_THROUGH.whyNotIn(values(FOREIGN_MIX, List.of())))
                .hasValue("the tax is that of economics.reference");
        ScenarioValues dearer = values(FOREIGN_MIX, List.of("checkout.tax=0.3", "economics.taxPassThrough=0.5"));
        assertThat(Assumption.TAX_PASS_THROUGH.whyNotIn(dearer)).isEmpty();
        Span span = Assumption.TAX_PASS_THROUGH.span(dearer);
        assertThat(span.low().overrides()).containsExactly("economics.taxPassThrough=0");
        assertThat(span.high().overrides()).containsExactly("economics.taxPassThrough=1");
    }

    @Test
    void foreignMixAssumesForecastsTwiceAsWideAbroad_andVariesThemFromAsWideToThreeTimes() {
        Assumed abroad = assumed(FOREIGN_MIX, Assumption.FOREIGN_FORECAST_ERROR);
        assertThat(List.of(abroad.value(), abroad.low(), abroad.high())).containsExactly("2", "1", "3");
        // 1.15: from no reserve to 2 · 0.15.
        Assumed cover = assumed(FOREIGN_MIX, Assumption.COVER);
        assertThat(List.of(cover.value(), cover.low(), cover.high())).containsExactly("1.15", "1", "1.3");
        // 25 % bonded and 15 % direct cross the border: half, and half as much again.
        Assumed crossing = assumed(FOREIGN_MIX, Assumption.FULFILMENT);
        assertThat(List.of(crossing.value(), crossing.low(), crossing.high())).containsExactly("40 %", "20 %", "60 %");
        // Cosmetics leave at 15 %, mother and infant at 7 %, all others at 9 %.
        Assumed leaving = assumed(FOREIGN_MIX, Assumption.REACTIONS);
        assertThat(List.of(leaving.value(), leaving.low(), leaving.high()))
                .containsExactly("7 to 15 %", "3.5 to 7.5 %", "14 to 30 %");
    }

    @Test
    void theKindsOfSellersAreVariedTogether_newcomersToo() {
        List<String> newcomers = List.of("market.newcomers.\"us.small\".country=US");
        ScenarioValues as = values(FOREIGN_MIX, newcomers);
        assertThat(as.kindGroups()).hasSize(2);
        Span cv = Assumption.FORECAST_ERROR.span(as);
        List<String> wider = Stream.concat(newcomers.stream(), cv.high().overrides().stream())
                .toList();
        ScenarioValues there = values(FOREIGN_MIX, wider);
        assertThat(there.number("market.population.kinds.flagship.forecastCv")).isCloseTo(0.3, within(1e-9));
        assertThat(there.number("market.newcomers.\"us.small\".kinds.farm.forecastCv"))
                .isCloseTo(1.2, within(1e-9));
        Span obstacles = Assumption.OBSTACLES.span(as);
        ScenarioValues fewer = values(
                FOREIGN_MIX,
                Stream.concat(newcomers.stream(), obstacles.low().overrides().stream())
                        .toList());
        // Localisation of a flagship, 0.9: half the way to 1.
        assertThat(fewer.number("market.population.kinds.flagship.localisation"))
                .isCloseTo(0.95, within(1e-9));
        assertThat(fewer.number("market.population.kinds.flagship.share")).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void anEndThatTheScenarioAssumesAlreadyIsNotRunAgain() {
        // At home as wide as abroad: only the other end is another scenario.
        Span span = Assumption.FOREIGN_FORECAST_ERROR.span(
                values(FOREIGN_MIX, List.of("market.population.foreignForecastError=1")));
        assertThat(span.low().overrides()).isEmpty();
        assertThat(span.high().overrides()).containsExactly("market.population.foreignForecastError=2");
    }

    @Test
    void aScenarioThatListsItsOffersAssumesNothingOfForecasts() {
        ScenarioValues tiny = values(Scenarios.shipped("tiny.conf"), List.of());
        assertThat(Assumption.of(tiny))
                .containsExactly(
                        Assumption.ELASTICITY, Assumption.TRIES, Assumption.LEAVES_PLATFORM, Assumption.REACTIONS);
    }
}
