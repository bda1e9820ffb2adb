package shopping.festival.study.log.proof;

/** The hashes whose sum is the digest of a run, as {@code simulator/docs/events.md} defines them. */
final class Digests {
    private static final long A = 0x9FB21C651E98DF25L;
    private static final long B = 0xD6E8FEB86659FD93L;
    private static final long C = 0xC2B2AE3D27D4EB4FL;

    private Digests() {}

    static long ofEvent(int code, long intent, int attempt, long time, int unit, long fen) {
        long t = (intent + attempt * 0xD1342543DE82EF95L) * 0x9E3779B97F4A7C15L;
        t ^= t >>> 32;
        long x = (t ^ time) * A;
        x ^= x >>> 32;
        x = (x ^ ((long) unit << 8 | code)) * B;
        x ^= x >>> 29;
        x = (x ^ fen) * C;
        return x ^ x >>> 32;
    }

    static long ofStock(int stockRecord, int onHand, int committed, int inbound) {
        long x = (stockRecord + A) * B;
        x = (x ^ x >>> 32 ^ onHand) * C;
        x = (x ^ x >>> 29 ^ committed) * A;
        x = (x ^ x >>> 32 ^ inbound) * B;
        return x ^ x >>> 32;
    }
}
