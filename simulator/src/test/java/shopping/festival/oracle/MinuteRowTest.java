package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
import shopping.festival.measure.Timeline;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Station;

/** What is told of a minute when it is over is what the timeline has of it when all is over. */
class MinuteRowTest {
    private static final class Told implements Progress {
        final List<MinuteRow> rows = new ArrayList<>();

        @Override
        public void minute(int minute, Headway total) {}

        @Override
        public void passed(MinuteRow row) {
            rows.add(row);
        }
    }

    private static void mustBeTheTimeline(String how, List<MinuteRow> told, Measures measures) {
        Timeline timeline = Timeline.of(measures);
        // The last minutes of a day after which nothing happens are never over.
        assertThat(told).as(how).isNotEmpty();
        assertThat(told.stream().map(MinuteRow::minute))
                .as(how)
                .containsExactlyElementsOf(
                        IntStream.range(0, told.size()).boxed().toList());
        for (String name : Timeline.names()) {
            IntToLongFunction column = timeline.column(name);
            int place = Timeline.names().indexOf(name);
            for (MinuteRow row : told) {
                assertThat(row.columns().get(place))
                        .as("%s: %s of minute %d", how, name, row.minute())
                        .isEqualTo(column.applyAsLong(row.minute()));
            }
        }
        for (int house = 0; house < measures.station(Station.WAREHOUSE).size(); house++) {
            for (MinuteRow row : told) {
                assertThat(row.backlogs().get(house))
                        .as("%s: backlog %d of minute %d", how, house, row.minute())
                        .isEqualTo(measures.station(Station.WAREHOUSE)
                                .get(house)
                                .queue()
                                .at(row.minute()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 8, 21, 26, 55, 207, 312})
    void ofEveryDivision(long seed) {
        Festival festival = RandomFestival.of(seed);
        for (RunOptions options : List.of(RunOptions.inline(), RunOptions.actors(2, 1), RunOptions.actors(2, 3))) {
            Told told = new Told();
            Measures measures = FestivalRun.run(festival, options.withProgress(told))
                    .books()
                    .measures();
            mustBeTheTimeline("seed " + seed + ", " + options.partitions(), told.rows, measures);
        }
    }
}
