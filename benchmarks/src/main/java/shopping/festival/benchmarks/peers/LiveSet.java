package shopping.festival.benchmarks.peers;

import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Rows;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;

/**
 * What a run keeps alive at its fullest minute, after a collection.
 *
 * @param rowsHeld for later, at that minute
 * @param bytes of everything, those rows too
 */
public record LiveSet(int minute, long rowsHeld, long bytes) {
    /** Plays it once to find its fullest minute, and again up to there. */
    public static LiveSet of(Scenario scenario) {
        long[] fullest = new long[2];
        play(
                scenario,
                (minute, total) -> {
                    if (total.held() > fullest[1]) {
                        fullest[0] = minute;
                        fullest[1] = total.held();
                    }
                },
                Stop.NEVER);
        LiveSet[] live = new LiveSet[1];
        play(
                scenario,
                (minute, total) -> {
                    if (minute == fullest[0]) {
                        System.gc();
                        long used = Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory();
                        live[0] = new LiveSet(minute, total.held(), used);
                    }
                },
                () -> live[0] != null);
        return live[0];
    }

    public long bytesLessRows() {
        return bytes - rowsHeld * Rows.BYTES;
    }

    private static void play(Scenario scenario, Progress progress, Stop stop) {
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(1, 0), 1);
        try {
            FestivalRun.run(festival, RunOptions.inline().withProgress(progress).withStop(stop));
        } catch (Interrupted enough) {
            // The fullest minute has been measured.
        }
    }
}
