package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Levels;

class LawAndScheduleReadingTest {
    private final FileProblems problems = new FileProblems(Path.of("x.conf"));

    private Item item(String text) {
        return new Item(
                problems, "v", ConfigFactory.parseString("v = " + text).root().get("v"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 s | fixed(5000000.0)",
                "0 s | fixed(0.0)",
                "0.25 us | fixed(0.25)",
                "'\"00:09:39\"' | fixed(5.79E8)",
                "exponential 3 min | erlang(1, 1.8E8)",
                "uniform 1 s .. 5 s | uniform(1000000.0, 5000000.0)",
                "erlang 3 2 ms | erlang(3, 2000.0)",
                "gamma 0.5 2 h | gamma(0.5, 7.2E9)",
                "lognormal 1 d scv 0.5 | lognormal(8.64E10, 0.5)",
                "{ law = fixed, value = 1 ms } | fixed(1000.0)",
                "{ law = uniform, from = 1 s, to = 1 s } | uniform(1000000.0, 1000000.0)",
                "{ law = hyperexponential, shares = [0.5, 0.5], means = [1 s, 2 s] } | hyperexponential([0.5, 0.5], [1000000.0, 2000000.0])",
                "{ law = table, values = [1 s, 2 s], weights = [3, 1] } | table([1000000.0, 2000000.0], [3.0, 1.0])",
            })
    void timesAreReadAsLaws(String text, String expected) {
        assertThat(Laws.TIME.read(item(text.replace("'", "")))).hasToString(expected);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void pricesAreInFen() {
        Law law = Laws.PRICE.read(item("lognormal 120 scv 1"));
        assertThat(law.mean()).isEqualTo(12_000);
        assertThat(Laws.PRICE.read(item("9.9")).mean()).isCloseTo(990, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exponential | is not a duration. Write a duration such as 5 s; the units are us, ms, s, min, h and d.",
                "normal 5 s | names an unknown law. Use one of fixed, uniform, exponential, erlang, gamma, lognormal, hyperexponential, table.",
                "exponental 5 s | names an unknown law. Did you mean exponential?",
                "uniform 5 s | is not a law. Write exponential 3 min, uniform 1 s .. 5 s, or { law = uniform, … }.",
                "5 | has no unit. Write a duration such as 5 s; the units are us, ms, s, min, h and d.",
            })
    void whatIsNoLawIsToldSo(String text, String rule) {
        Laws.TIME.read(item(text));
        assertThat(problems.mistakes().lines()).hasSize(1).first().asString().endsWith("v (" + text + ") " + rule);
    }

    @Test
    void aScheduleGoesStraightBetweenItsPointsAndJumpsAtTwoOfOneInstant() {
        Levels levels = Levels.read(item("[[0 s, 100], [10 s, 200], [10 s, 50]]"), "unlimited");
        Schedule schedule = levels.schedule(1, 1);
        assertThat(schedule.valueAt(5 * VirtualTime.SECOND)).isEqualTo(150);
        assertThat(schedule.valueAt(10 * VirtualTime.SECOND)).isEqualTo(50);
        assertThat(schedule.valueAt(VirtualTime.DAY)).isEqualTo(50);
        assertThat(Levels.read(item("unlimited"), "unlimited")).isSameAs(Levels.UNLIMITED);
    }

    @Test
    void aDailyScheduleBeginsAnew() {
        Schedule schedule = Levels.read(item("[[0 s, 3], [8 h, 3], [8 h, 7]]"), "none")
                .repeated(VirtualTime.DAY)
                .schedule(1, 1);
        assertThat(schedule.valueAt(VirtualTime.DAY + VirtualTime.HOUR)).isEqualTo(3);
        assertThat(schedule.valueAt(VirtualTime.DAY + 9 * VirtualTime.HOUR)).isEqualTo(7);
    }
}
