package shopping.festival.cli;

import shopping.festival.engine.Snapshot;
import shopping.festival.random.Draws;
import shopping.festival.run.FestivalRun;
import shopping.festival.run.Interrupted;
import shopping.festival.run.Outcome;
import shopping.festival.run.Progress;
import shopping.festival.run.RunOptions;
import shopping.festival.scenario.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.ScenarioException;

/**
 * A short run on one thread, to learn what an intent costs on this machine: a first one to warm the JVM, a second one
 * that is measured. Both are broken off when they take too long.
 *
 * @param intents how many intents the probe would have had in all
 * @param wallSeconds what all of them would have taken
 * @param heldMost rows held at the fullest moment seen
 */
record Probe(double intents, double wallSeconds, long heldMost) {
    private static final double INTENTS_WANTED = 400_000;
    private static final double WARM_SECONDS = 0.7;
    private static final double MEASURED_SECONDS = 1.3;

    static Probe run(Scenario scenario, long seed, double scale, double intents) {
        Festival festival = sample(scenario, Draws.seedKey(seed, 0), scale, intents);
        measure(festival, WARM_SECONDS);
        return measure(festival, MEASURED_SECONDS);
    }

    private static Festival sample(Scenario scenario, long seedKey, double scale, double intents) {
        double smaller = Math.min(scale, scale * INTENTS_WANTED / intents);
        try {
            return scenario.festival(seedKey, smaller);
        } catch (ScenarioException e) {
            // Some scenarios cannot be made that small: then the first minutes of the run itself have to do.
            return scenario.festival(seedKey, scale);
        }
    }

    private static Probe measure(Festival festival, double seconds) {
        Expected expected = new Expected(festival);
        Watch watch = new Watch(seconds);
        try {
            Outcome outcome = FestivalRun.run(festival, RunOptions.inline().withProgress(watch));
            return new Probe(
                    expected.intents(), outcome.wallSeconds(), outcome.engine().heldMost());
        } catch (Interrupted e) {
            double share = Math.max(1e-9, expected.shareBefore(watch.minute));
            return new Probe(expected.intents(), watch.seconds() / share, watch.heldMost);
        }
    }

    /** Breaks the probe off in time and remembers how far it came. */
    private static final class Watch implements Progress {
        private final long begun = System.nanoTime();
        private final double limitSeconds;
        private int minute;
        private long heldMost;

        Watch(double limitSeconds) {
            this.limitSeconds = limitSeconds;
        }

        double seconds() {
            return (System.nanoTime() - begun) / 1e9;
        }

        @Override
        public boolean minute(int now, Snapshot total) {
            minute = now;
            heldMost = Math.max(heldMost, total.held());
            return seconds() > limitSeconds;
        }
    }
}
