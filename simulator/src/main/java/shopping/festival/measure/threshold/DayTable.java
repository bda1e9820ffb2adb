package shopping.festival.measure.threshold;

import java.util.function.IntToLongFunction;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Timeline;

/** The minutes of a day by columns of the timeline: of a run that has ended, or as far as one has come. */
interface DayTable {
    IntToLongFunction column(String name);

    Intervals intervals();

    /** So many minutes of the day are over. */
    int known();

    static DayTable of(Measures measures) {
        return new DayTable() {
            @Override
            public IntToLongFunction column(String name) {
                return Timeline.column(measures, name);
            }

            @Override
            public Intervals intervals() {
                return measures.intervals();
            }

            @Override
            public int known() {
                return intervals().dayMinutes();
            }
        };
    }
}
