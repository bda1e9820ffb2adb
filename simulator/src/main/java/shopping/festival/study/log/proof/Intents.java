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

    static int slot(long id) {
        return (int) (id >>> BITS[3]) & (1 << BITS[2]) - 1;
    }

    /** Which of those that came by the same stream, lane and slot it is, from 0. */
    static int ordinal(long id) {
        return (int) id & (1 << BITS[3]) - 1;
    }

    /** A number that spreads intents evenly, and keeps those of one stream, lane and slot together. */
    static int spread(long id) {
        long h = (id >>> BITS[3]) * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 33);
    }

    /** Whether one comes right after another, or is the first of its stream, lane and slot. */
    static boolean follows(long id, long before) {
        return ordinal(id) == 0 || id == before + 1;
    }
}
