package shopping.festival.study.export;

import java.util.List;
import java.util.function.IntConsumer;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.MinuteRow;

/** Hears of each hour of the day that is over at every node, beside whoever else is told how far the run has come. */
record HoursOver(Progress others, IntConsumer over) implements Progress {
    private static final int MINUTES_AN_HOUR = 60;

    @Override
    public void minute(int minute, Headway total) {
        others.minute(minute, total);
    }

    @Override
    public void passed(MinuteRow row) {
        others.passed(row);
        if ((row.minute() + 1) % MINUTES_AN_HOUR == 0) {
            over.accept(row.minute() / MINUTES_AN_HOUR);
        }
    }

    @Override
    public void goesOn(int minute, List<String> processes) {
        others.goesOn(minute, processes);
    }
}
