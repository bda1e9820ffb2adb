package shopping.festival.study.frame;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;
import shopping.festival.view.text.People;

/**
 * What playing a festival once costs, known before it begins: its intents, the slots in which arrivals are drawn, the
 * windows in which anything may be due. Rough on purpose: a tenth of an hour must not be taken for a day.
 *
 * @param draws how often it is drawn how many sessions begin: once a slot, stream and lane
 * @param windows how many windows have work, at most
 */
public record Effort(double intents, double draws, double windows, double lookaheadSeconds) {
    /** Seconds on one thread, measured on a machine of 2020. */
    private static final double AN_INTENT = 0.5e-6;

    private static final double A_DRAW = 20e-9;
    private static final double A_WINDOW = 0.4e-6;
    /** An intent is met by so many windows: its hops, there and back. */
    private static final double WINDOWS_AN_INTENT = 12;

    /** @param windowCapMicros the user's cap, or {@link VirtualTime#NEVER} */
    public static Effort of(Festival festival, long windowCapMicros) {
        WindowPlan day = new Pace(festival, windowCapMicros).day();
        long slot = festival.buyers().slot();
        int lanes = festival.buyers().lanes();
        int streams = festival.buyers().streams().size();
        double intents = 0;
        double slots = 0;
        double windows = 0;
        for (int m = day.firstMinute(); m < day.endMinute(); m++) {
            long start = m * VirtualTime.MINUTE;
            long end = Math.min(start + VirtualTime.MINUTE, festival.buyers().dayLength());
            double here = expected(festival, start, end);
            double drawn = slotsDrawn(festival, start, end, (double) (end - start) / slot);
            intents += here;
            slots += drawn;
            windows += Math.min(day.windowsIn(m), 1 + drawn + WINDOWS_AN_INTENT * here);
        }
        return new Effort(intents, slots * lanes * streams, windows, festival.lookahead() / 1e6);
    }

    private static double expected(Festival festival, long start, long end) {
        double sessions = 0;
        for (Stream stream : festival.buyers().streams()) {
            sessions += stream.arrivals().expectedBetween(start, end);
        }
        return sessions * festival.buyers().meanSessionSize();
    }

    /** Slots in which nobody can come are passed over. */
    private static double slotsDrawn(Festival festival, long start, long end, double slots) {
        double drawn = 0;
        for (Stream stream : festival.buyers().streams()) {
            double most =
                    stream.arrivals().isByChance() ? slots : stream.arrivals().expectedBetween(start, end);
            drawn = Math.max(drawn, stream.arrivals().nextAfter(start) < end ? most : 0);
        }
        return Math.min(slots, drawn);
    }

    /** On one thread. */
    public double seconds() {
        return intents * AN_INTENT + draws * A_DRAW + windows * A_WINDOW;
    }

    /** What takes the most of it: the key, and its number. */
    String cause() {
        double forIntents = intents * AN_INTENT;
        double forDraws = draws * A_DRAW;
        double forWindows = windows * A_WINDOW;
        if (forDraws > Math.max(forIntents, forWindows)) {
            return "day.slot and demand.lanes (arrivals are drawn for " + People.count(draws)
                    + " slots of lanes and streams)";
        }
        if (forWindows > forIntents) {
            return "demand.reactionLeast and the other least delays (a lookahead of " + People.span(lookaheadSeconds)
                    + " cuts the day into " + People.count(windows) + " windows with work)";
        }
        return "demand (" + People.count(intents) + " intents)";
    }
}
