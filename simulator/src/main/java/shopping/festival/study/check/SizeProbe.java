package shopping.festival.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.model.Festival;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.run.Experiment;

/**
 * A small run on one thread from the bell to the end of the day, to learn how many rows are held at the fullest moment
 * and how large a snapshot is then. Unless a scenario cannot be made small, that follows from the scenario alone.
 */
final class SizeProbe implements Progress, Checkpoints {
    private static final double INTENTS = 150_000;
    /** Attempts after which it is enough: of a scenario that cannot be made small. */
    private static final long ATTEMPTS_MOST = 1_000_000;
    /** A day that takes longer than this on an idle machine, for its windows, is not waited for: */
    private static final double LONG_SECONDS = 5;
    /** seconds of wall time after which it is broken off. */
    private static final double LONG_SECONDS_MOST = 2;

    /** A day is looked at so often, */
    private static final int LOOKS = 8;
    /** and whenever so many times as many rows are held as at the fullest look so far: a peak may be short. */
    private static final double FULLER = 1.25;

    /** What grows with the number of intents: rows, and what is known of every offer and stock record. */
    private static final Set<String> GROWING = Set.of(
            "rows",
            "shipped",
            "created",
            "busy",
            "notices",
            "shelf",
            "inbound",
            "receipts",
            "suppliers",
            "backorders",
            "owed",
            "shown",
            "offersOut");

    /** The words of a state: books and units, of which a larger festival has hardly more, and the others. */
    private record Words(double steady, double growing) {
        static Words of(Sections state) {
            double growing = 0;
            for (String name : state.names()) {
                if (GROWING.contains(name.substring(name.indexOf('.') + 1))) {
                    growing += state.size(name);
                }
            }
            return new Words(state.words() - growing, growing);
        }
    }

    private final double intents;
    private final int dayMinutes;
    private final boolean isLong;
    private final long begun = System.nanoTime();
    private final List<Words> looks = new ArrayList<>();
    private int minute = -1;
    private int nextLook;
    private Headway last = Headway.NOTHING;
    private long heldMost;
    private long heldAtFullestLook;

    private SizeProbe(Festival festival) {
        Expected expected = new Expected(festival);
        this.intents = expected.intents();
        this.dayMinutes = expected.dayMinutes();
        this.isLong = Effort.of(festival, VirtualTime.NEVER).seconds() > LONG_SECONDS;
    }

    /** @param intents of the experiment */
    static SizeProbe run(Experiment experiment, double intents) {
        Festival festival = Sample.of(experiment, INTENTS / intents);
        SizeProbe probe = new SizeProbe(festival);
        try {
            FestivalRun.run(
                    festival,
                    RunOptions.inline()
                            .withProgress(probe)
                            .withStop(probe::isEnough)
                            .withSurvival(new Survival(probe, Optional.empty(), false)));
        } catch (Interrupted e) {
            // What comes after the day is less.
        }
        return probe;
    }

    @Override
    public void minute(int now, Headway total) {
        minute = now;
        last = total;
        heldMost = Math.max(heldMost, total.held());
    }

    private boolean isEnough() {
        return minute >= dayMinutes
                || last.attempts() > ATTEMPTS_MOST
                || isLong && System.nanoTime() - begun > LONG_SECONDS_MOST * 1e9;
    }

    @Override
    public boolean isDue() {
        return minute + 1 >= nextLook || last.held() > FULLER * heldAtFullestLook;
    }

    @Override
    public void take(Snapshot snapshot, long pausedNanos) {
        looks.add(Words.of(snapshot.state()));
        heldAtFullestLook = Math.max(heldAtFullestLook, last.held());
        // The last look is at the end of the day.
        int next = snapshot.minute() + Math.max(1, dayMinutes / LOOKS);
        nextLook = snapshot.minute() < dayMinutes ? Math.min(dayMinutes, next) : next;
    }

    /** Rows held for an intent of the day at the fullest moment. */
    double rowsHeld() {
        return heldMost / intents;
    }

    /** Bytes of the largest snapshot of a festival of so many intents. */
    double snapshotBytes(double ofIntents) {
        return Long.BYTES
                * looks.stream()
                        .mapToDouble(look -> look.steady + look.growing * ofIntents / intents)
                        .max()
                        .orElse(0);
    }
}
