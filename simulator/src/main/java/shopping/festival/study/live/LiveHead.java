package shopping.festival.study.live;

import java.util.List;

/**
 * What is told first of a day that is watched.
 *
 * @param schema of what follows
 * @param scale part of the market that is simulated: counts and money of frames are divided by it where they are shown
 * @param dayMinutes after which nobody new comes
 * @param published of the real day, pairs of seconds since the bell and RMB; empty if there is none
 */
record LiveHead(int schema, String scenario, long seed, double scale, int dayMinutes, List<double[]> published) {
    static final int SCHEMA = 1;
}
