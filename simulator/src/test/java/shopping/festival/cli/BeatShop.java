package shopping.festival.cli;

/** Counted by hand: an order a second, a quarter past it, for an hour; a payment takes half a second, and patience 2 min. */
final class BeatShop {
    static final String TEXT = DrumShop.TEXT + """
            day.length = 90 min
            demand.streams.drum { first = 250 ms, interval = 1 s, count = 3600 }
            payment { capacity = 2, lanes = 1, work = fixed, patience = 2 min, retriesMax = 0 }
            """;

    private BeatShop() {}
}
