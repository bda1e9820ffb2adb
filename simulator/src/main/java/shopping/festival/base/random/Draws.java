package shopping.festival.base.random;

/**
 * Keyed random numbers: a pure function of (seed, key, purpose, ordinal).
 *
 * <p>The seed and the key are mixed into a base; draw number n of the base is then the n-th output of a SplitMix64
 * generator (Steele, Lea & Flood 2014) that starts there, with n made of purpose and ordinal. One finaliser per
 * entity and one per draw: about 1.5 ns each. Their quality is tested, not assumed.
 */
public final class Draws {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** Another odd constant, so that keys and ordinals do not walk along the same line. */
    private static final long KEY_GAMMA = 0xD1B54A32D192ED03L;

    /** The ordinal of a draw stays below this: room for the purpose's code beneath it. */
    private static final int PURPOSE_BITS = 6;

    private Draws() {}

    /** Stafford's variant 13 of the MurmurHash3 finaliser, as SplitMix64 uses it. */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The mixed seed of replication {@code replication} (0 for a single run). */
    public static long seedKey(long seed, int replication) {
        return mix(mix(seed + GOLDEN_GAMMA) + GOLDEN_GAMMA * (replication + 1L));
    }

    /** The base of an entity's draws: mix the key of the entity with the mixed seed. */
    public static long base(long seedKey, long key) {
        return mix(seedKey + key * KEY_GAMMA);
    }

    /** The key of a thing that has a name: FNV-1a over its characters, finalised. Never its position. */
    public static long keyOf(String name) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001B3L;
        }
        return mix(h);
    }

    /** 64 random bits for a purpose. */
    public static long bits(long base, Purpose purpose) {
        return mix(base + GOLDEN_GAMMA * purpose.code());
    }

    /** 64 random bits for the {@code ordinal}-th (from 0) time the same purpose comes up. */
    public static long bits(long base, Purpose purpose, int ordinal) {
        return mix(base + GOLDEN_GAMMA * (((long) ordinal << PURPOSE_BITS) + purpose.code()));
    }

    /** More bits out of bits: the {@code n}-th (from 1) follower, for samplers that need several numbers. */
    public static long follower(long bits, int n) {
        return mix(bits + GOLDEN_GAMMA * n);
    }

    /** Uniform in [0, 1), 53 bits. */
    public static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** Uniform in (0, 1), never 0, for logarithms. */
    public static double openUnit(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Uniform in 0..n-1, by the high half of a product; the bias is below n / 2⁶⁴. */
    public static int below(long bits, int n) {
        return (int) part(bits, n);
    }

    /** Uniform in 0..whole-1, likewise; the whole is below 2⁶². */
    public static long part(long bits, long whole) {
        return Math.multiplyHigh(bits >>> 1, whole << 1);
    }
}
