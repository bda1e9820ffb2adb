package shopping.festival.study.log.proof;

/** The numbers of intents: stream, lane, slot of the day and ordinal in the slot, packed. */
final class Intents {
    /** How many bits each part has, the first one on top. */
    static final int[] BITS = {4, 14, 24, 21};

    private Intents() {}

    static String text(long id) {
        StringBuilder text = new StringBuilder();
        int shift = 63;
        for (int bits : BITS) {
            shift -= bits;
            text.append(text.isEmpty() ? "" : "/").append(id >>> shift & (1L << bits) - 1);
        }
        return text.toString();
    }

    static int stream(long id) {
        return (int) (id >>> 59);
    }

    static int lane(long id) {
        return (int) (id >>> 45) & (1 << BITS[1]) - 1;
    }

    /** A number that spreads intents evenly. */
    static int spread(long id) {
        long h = id * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 33);
    }
}
