package shopping.festival.study.log.proof;

import java.util.List;

/**
 * The keyed draws by which orders find their lanes, as {@code simulator/docs/events.md} defines them and shows by
 * example: a draw is a function of the seed, of the key of the intent and of what it is for.
 */
final class Keys {
    /** What the draw of a checkout lane, and of a payment lane, is for. */
    static final int CHECKOUT_LANE = 19;

    static final int PAYMENT_LANE = 21;

    /** The same of another lane, for those whose own is seen down. */
    static final int CHECKOUT_FAILOVER = 61;

    static final int PAYMENT_FAILOVER = 62;

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long KEY_GAMMA = 0xD1B54A32D192ED03L;
    private static final long WITHOUT_STREAM = (1L << 59) - 1;

    private final long[] streams;
    private final int buyerLanes;

    /**
     * @param names of the streams, in the order of their numbers
     * @param buyerLanes how many lanes of buyers there are
     */
    Keys(long seedKey, List<String> names, int buyerLanes) {
        this.buyerLanes = buyerLanes;
        this.streams = names.stream().mapToLong(n -> base(seedKey, ofName(n))).toArray();
    }

    /** Variant 13 of Stafford's finalisers, as SplitMix64 has it. */
    static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }

    static long base(long seedKey, long key) {
        return mix(seedKey + key * KEY_GAMMA);
    }

    /** FNV-1a over the UTF-16 units of a name, finalised. */
    static long ofName(String name) {
        long h = 0xCBF29CE484222325L;
        for (char c : name.toCharArray()) {
            h = (h ^ c) * 0x100000001B3L;
        }
        return mix(h);
    }

    static long bits(long base, int purpose) {
        return mix(base + GAMMA * purpose);
    }

    /** The high half of the product, without sign, of the bits, but for the last one, and a number below 2⁴⁷. */
    static long part(long bits, long n) {
        long upper = n >>> 24;
        long lower = n & 0xFFFFFF;
        long b = bits >>> 32;
        long a = bits & 0xFFFFFFFEL;
        // (b · 2³² + a)(upper · 2²⁴ + lower) / 2⁶⁴, from the right: no sum of it leaves 64 bits.
        long tail = (a * lower >>> 24) + a * upper;
        long mid = b * lower + (tail >>> 8);
        return (mid >>> 24) + b * upper >>> 8;
    }

    boolean isKnown(long intent) {
        return Intents.stream(intent) < streams.length;
    }

    /** The lane of an intent of a stream that is known. */
    int lane(long intent, int purpose, int lanes) {
        long b = Intents.lane(intent);
        long from = ((long) lanes << 32) * b / buyerLanes;
        long end = ((long) lanes << 32) * (b + 1) / buyerLanes;
        return (int) (from + part(draw(intent, purpose), end - from) >>> 32);
    }

    /** One of so many, evenly. */
    int one(long intent, int purpose, int of) {
        return (int) part(draw(intent, purpose), of);
    }

    private long draw(long intent, int purpose) {
        return bits(base(streams[Intents.stream(intent)], intent & WITHOUT_STREAM), purpose);
    }
}
