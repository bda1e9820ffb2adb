package shopping.festival.study.frame;

import shopping.festival.base.problems.Mistakes;
import shopping.festival.view.text.People;

/**
 * Whether the user waits however long it takes. Who has not said so is not left before a terminal for days.
 *
 * @param isForced said so
 */
public record Patience(boolean isForced) {
    public static final String FORCE = "--force";
    /** Said so: for whoever plays without a command line. */
    public static final Patience ENDLESS = new Patience(true);

    private static final double SECONDS_MAX = 3_600;

    /**
     * Refuses what would take more than an hour.
     *
     * @param effort of one festival
     * @param times how many of them are played
     * @param threads that play them side by side
     */
    public void mustSuffice(Effort effort, double times, int threads) {
        mustSufficeBeside(effort, times, beside(threads));
    }

    /** The same, so many at a time. */
    public void mustSufficeBeside(Effort effort, double times, int many) {
        double beside = Math.max(1, Math.min(times, many));
        double seconds = effort.seconds() * times / beside;
        if (!isForced && seconds > SECONDS_MAX) {
            throw Mistakes.of(effort.cause() + (times > 1 ? ", " + People.count(times) + " times over," : "")
                    + " would take about " + People.span(seconds) + ", more than an hour (estimate). Use a smaller"
                    + " --scale or a coarser day, or add " + FORCE + " to play it all the same.");
        }
    }

    /**
     * How many festivals this process plays at a time.
     *
     * @param threads that play them side by side
     */
    public static int beside(int threads) {
        return Math.min(threads, Runtime.getRuntime().availableProcessors());
    }
}
