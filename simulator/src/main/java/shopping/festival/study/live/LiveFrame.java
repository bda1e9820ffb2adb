package shopping.festival.study.live;

import org.jspecify.annotations.Nullable;
import shopping.festival.engine.node.Waiting;

/**
 * How the day stands, as it is told once a second. Counts and money are since the bell, of the market that is simulated.
 *
 * @param number from 1 on, without a gap
 * @param wallSeconds since the run began
 * @param minute of virtual time
 * @param share of the day's intents expected before it
 * @param secondsLeft of the day, by the wall clock; null where nobody can tell yet, or the day is over
 * @param refused attempts that a station turned away
 * @param held rows on their way from stage to stage
 * @param processes that play it
 * @param state {@link #RUNNING}, {@link #ENDED} or {@link #FAILED}
 */
record LiveFrame(
        long number,
        double wallSeconds,
        int minute,
        double share,
        @Nullable Double secondsLeft,
        long attempts,
        long accepted,
        long paid,
        long gmvFen,
        long soldOut,
        long refused,
        Waiting waiting,
        long held,
        int processes,
        String state) {
    static final String RUNNING = "running";
    static final String ENDED = "ended";
    static final String FAILED = "failed";
}
