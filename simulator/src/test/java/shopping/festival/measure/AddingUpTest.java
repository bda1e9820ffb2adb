package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What several have counted adds up to the same in whatever order, and goes its own way afterwards. */
class AddingUpTest {
    private static Series series(long... values) {
        Series series = new Series(0);
        for (int i = 0; i < values.length; i++) {
            series.add(i, values[i]);
        }
        return series;
    }

    private static List<Long> values(Series series) {
        return LongStream.range(0, series.end())
                .mapToObj(i -> series.at((int) i))
                .toList();
    }

    @Test
    void aSeriesTakesInAShorterOneAndALongerOne() {
        Series sum = series(1, 2, 3);
        sum.add(series(10));
        sum.add(series(100, 100, 100, 100));
        assertThat(values(sum)).containsExactly(111L, 102L, 103L, 100L);
        Series longer = new Series(0);
        longer.add(40, 7);
        sum.add(longer);
        assertThat(sum.end()).isEqualTo(41);
        assertThat(sum.sum()).isEqualTo(111 + 102 + 103 + 100 + 7);
    }

    @Test
    void latenciesTakeInOthersThatAreLowerHigherAndWithin() {
        LatencyCounts sum = new LatencyCounts();
        LatencyCounts middle = counts(50, 60);
        sum.add(middle);
        middle.add(55);
        // What was taken in does not follow its source.
        assertThat(sum.count()).isEqualTo(2);
        sum.add(counts(55));
        sum.add(counts(2));
        sum.add(counts(9_000));
        assertThat(sum.count()).isEqualTo(5);
        assertThat(sum.sum().least()).isBetween(9_000L, 9_200L);
    }

    private static LatencyCounts counts(long... values) {
        LatencyCounts counts = new LatencyCounts();
        for (long value : values) {
            counts.add(value);
        }
        return counts;
    }

    @Test
    void queuesTakeInOthersPageByPage() {
        QueueLength sum = new QueueLength(false);
        QueueLength one = new QueueLength(false);
        one.add(0, 10_000_000);
        sum.add(one);
        one.add(0, 10_000_000);
        QueueLength late = new QueueLength(false);
        late.add(5_000_000, 500_000_000);
        sum.add(late);
        // One from 0 to 10 s, one from 5 to 500 s: two at most, from the end of the sixth second on.
        assertThat(sum.peak().waiting()).isEqualTo(2);
        assertThat(sum.levels().at(4_000_000)).isEqualTo(1);
        assertThat(sum.levels().at(400_000_000)).isEqualTo(1);
        assertThat(sum.levels().at(600_000_000)).isZero();
    }
}
