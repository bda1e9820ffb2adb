package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.node.Headway;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
import shopping.festival.measure.threshold.EarlyJudge;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Station;
import shopping.festival.study.frame.Expected;

/** How a day stands: takes word of it minute by minute, and makes frames of that. Not for several threads at once. */
final class DaySoFar {
    private final Expected expected;
    private final EarlyJudge judge;
    private final int[] originOfCell;
    private final int origins;
    private final int firstMinute;
    private final double secondsBefore;
    /** Minutes that no frame has told of. */
    private final List<MinuteRow> news = new ArrayList<>();

    private final List<Backlog> backlogs = new ArrayList<>();

    private int minute;
    private Headway total = Headway.NOTHING;
    private List<String> processes = List.of();
    private @Nullable MinuteRow latest;
    /** With which minute the next frame goes on. */
    private int nextRow;

    private long number;

    /**
     * @param firstMinute with which the run goes on, 0 from the bell on
     * @param before what was told of it until then
     */
    DaySoFar(Festival festival, EarlyJudge judge, int firstMinute, LiveFile.Before before) {
        this.expected = new Expected(festival);
        this.judge = judge;
        this.originOfCell = festival.market().cells().stream()
                .mapToInt(cell -> cell.origin())
                .toArray();
        this.origins = festival.market().origins().size();
        festival.places(Station.WAREHOUSE).forEach(name -> backlogs.add(new Backlog(0, 0, 0)));
        this.firstMinute = firstMinute;
        this.minute = firstMinute;
        this.secondsBefore = before.wallSeconds();
        this.number = before.number();
        this.nextRow = before.nextRow();
    }

    /** Of a warehouse. */
    private record Backlog(long now, long most, int minuteOfMost) {
        Backlog with(long waiting, int at) {
            return waiting > most ? new Backlog(waiting, waiting, at) : new Backlog(waiting, most, minuteOfMost);
        }

        List<Long> told() {
            return List.of(now, most, (long) minuteOfMost);
        }
    }

    void minute(int begins, Headway all) {
        if (begins >= minute) {
            minute = begins;
            total = all;
        }
    }

    /** A run that goes on tells of its minutes again: they are what they were. */
    void passed(MinuteRow row) {
        judge.add(row);
        latest = row;
        for (int w = 0; w < backlogs.size(); w++) {
            backlogs.set(w, backlogs.get(w).with(row.backlogs().get(w), row.minute()));
        }
        if (row.minute() >= nextRow) {
            nextRow = row.minute() + 1;
            news.add(row);
        }
    }

    void goesOn(int from, List<String> those) {
        minute = from;
        processes = those;
    }

    /** All has been measured; minutes that nobody told of are taken from there. */
    void ended(Measures measures) {
        total = Headway.of(measures, 0, 0, 0);
        int day = measures.intervals().dayMinutes();
        for (int row = latest == null ? 0 : latest.minute() + 1; row < day; row++) {
            passed(MinuteRow.of(List.of(measures), row));
        }
    }

    /** @param seconds of the wall clock since the run began, or went on */
    LiveFrame frame(double seconds, String state) {
        double share = expected.shareBefore(minute);
        OptionalDouble left = expected.secondsLeft(firstMinute, minute, seconds);
        @Nullable Double told = share >= 1 || left.isEmpty() ? null : (Double) left.getAsDouble();
        List<List<Long>> minutes = news.stream().map(DaySoFar::withMinute).toList();
        news.clear();
        return new LiveFrame(
                ++number,
                secondsBefore + seconds,
                minute,
                share,
                told,
                total.attempts(),
                total.accepted(),
                total.paid(),
                total.gmvFen(),
                total.soldOut(),
                total.refused(),
                total.held(),
                minutes,
                backlogs.stream().map(Backlog::told).toList(),
                latest == null ? List.of() : sold(latest),
                judge.verdicts().stream().map(DaySoFar::standing).toList(),
                processes,
                state);
    }

    private static List<Long> withMinute(MinuteRow row) {
        List<Long> all = new ArrayList<>(List.of((long) row.minute()));
        all.addAll(row.columns());
        return all;
    }

    private static List<Double> standing(EarlyJudge.EarlyVerdict verdict) {
        return List.of((double) verdict.standing().ordinal(), verdict.brokeAt());
    }

    private List<Long> sold(MinuteRow row) {
        long[] fen = new long[origins];
        for (int cell = 0; cell < originOfCell.length; cell++) {
            fen[originOfCell[cell]] += row.fenByCell().get(cell);
        }
        return Arrays.stream(fen).boxed().toList();
    }
}
