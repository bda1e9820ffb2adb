package shopping.festival.study.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Experiment;

class HeapNeedTest {
    private static final long MEGABYTE = 1 << 20;

    private static Experiment tenTimes(double scale) {
        return Experiment.of(
                ScenarioLoader.load(Scenarios.shipped("ten-times.conf"), List.of("demand.intents=50000000")), scale);
    }

    @Test
    void tenMillionOffersAreRefusedBeforeTheyAreMade_whereTheyCannotBe() {
        assertThatThrownBy(() -> HeapNeed.mustMake(tenTimes(1), 600 * MEGABYTE))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("about 10,120,000 offers")
                .hasMessageContaining("600 MB of this JVM")
                .hasMessageContaining("FESTIVAL_JAVA_OPTS=-Xmx")
                .hasMessageContaining("smaller --scale");
        assertThatCode(() -> HeapNeed.mustMake(tenTimes(0.1), 600 * MEGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void whatListsItsOffersIsMadeInAnyHeap() {
        Experiment tiny = Experiment.of(ScenarioLoader.load(Scenarios.shipped("tiny.conf"), List.of()), 1);
        assertThatCode(() -> HeapNeed.mustMake(tiny, MEGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void booksTakeThePlaceOfTheRowsThatAreGone() {
        HeapNeed rows = new HeapNeed(100 * MEGABYTE, 50 * MEGABYTE, 80 * MEGABYTE, 30 * MEGABYTE);
        HeapNeed books = new HeapNeed(100 * MEGABYTE, 50 * MEGABYTE, 30 * MEGABYTE, 80 * MEGABYTE);
        assertThat(books.all()).isEqualTo(rows.all());
    }

    @Test
    void aHeapThatIsTooSmallIsToldWithOneThatIsNot() {
        HeapNeed need = new HeapNeed(1_000 * MEGABYTE, 0, 0, 0);
        long enough = (long) need.all();
        assertThat(need.complaint(enough)).isEmpty();
        assertThat(need.complaint(enough - 1)).hasSize(1).first().asString().contains("-Xmx1300m", "smaller --scale");
    }
}
