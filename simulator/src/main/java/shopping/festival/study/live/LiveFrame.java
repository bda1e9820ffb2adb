package shopping.festival.study.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param minutes that have ended since the frame before: each its number and then its columns
 * @param backlogs orders that wait at each warehouse at the end of the last of the minutes, the most that waited at the
 *     end of any, and that minute
 * @param soldFen what each origin has been paid within the day, until then
 * @param thresholds how each stands: 0 open, 1 held, 2 broken, 3 not known before the end; and the second since the bell
 *     at which its minute of breaking began, or -1
 * @param processes that play it, by their addresses; none if it is this one alone
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
        long held,
        List<List<Long>> minutes,
        List<List<Long>> backlogs,
        List<Long> soldFen,
        List<List<Double>> thresholds,
        List<String> processes,
        String state) {
    static final String RUNNING = "running";
    static final String ENDED = "ended";
    static final String FAILED = "failed";
}
