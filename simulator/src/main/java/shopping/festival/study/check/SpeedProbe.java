package shopping.festival.study.check;

import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.Festival;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.run.Experiment;

/**
 * The beginning of a run on one thread, to learn what an intent costs on this machine, once that is warm.
 *
 * @param wallSeconds what an intent costs
 * @param rowsHeld rows held for an intent of the day at the fullest moment seen
 */
record SpeedProbe(double wallSeconds, double rowsHeld) {
    private static final double INTENTS = 5_000_000;
    private static final double WARM_SECONDS = 0.4;
    private static final double LIMIT_SECONDS = 1.1;
    private static final double LEAST_SHARE = 0.01;

    static SpeedProbe run(Experiment experiment, double intents) {
        return measure(Sample.of(experiment, INTENTS / intents));
    }

    private static SpeedProbe measure(Festival festival) {
        Expected expected = new Expected(festival);
        Watch watch = new Watch();
        int end = expected.dayMinutes();
        try {
            FestivalRun.run(festival, RunOptions.inline().withProgress(watch).withStop(watch::isLate));
        } catch (Interrupted e) {
            end = watch.minute;
        }
        // The first part ran cold: only what came after it tells the speed, if enough of the day was left for that.
        boolean warm = expected.shareBefore(end) - expected.shareBefore(watch.warmMinute) > LEAST_SHARE;
        int from = warm ? watch.warmMinute : 0;
        double seconds = watch.seconds() - (warm ? watch.warmSeconds : 0);
        double intents = expected.intents() * Math.max(1e-9, expected.shareBefore(end) - expected.shareBefore(from));
        return new SpeedProbe(seconds / intents, watch.heldMost / expected.intents());
    }

    /** Breaks the probe off in time and remembers how far it came. */
    private static final class Watch implements Progress {
        private final long begun = System.nanoTime();
        private int minute;
        private int warmMinute;
        private double warmSeconds;
        private long heldMost;

        double seconds() {
            return (System.nanoTime() - begun) / 1e9;
        }

        @Override
        public void minute(int now, Headway total) {
            minute = now;
            if (warmSeconds == 0 && seconds() > WARM_SECONDS) {
                warmSeconds = seconds();
                warmMinute = now;
            }
            heldMost = Math.max(heldMost, total.held());
        }

        boolean isLate() {
            return seconds() > LIMIT_SECONDS;
        }
    }
}
