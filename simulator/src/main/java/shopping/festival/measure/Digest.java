package shopping.festival.measure;

import java.util.Locale;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/**
 * The digest: the sum modulo 2⁶⁴ of a hash of every event, kept by the minute in which its intent's slot of arrival
 * begins. A sum has no memory and no order, so it is the same however the work was divided.
 */
public final class Digest implements Stateful {
    private static final long M1 = 0x9FB21C651E98DF25L;
    private static final long M2 = 0xD6E8FEB86659FD93L;
    private static final long M3 = 0xC2B2AE3D27D4EB4FL;

    private final long slotMicros;
    private final Series byMinute;

    public Digest(long slotMicros, int minutes) {
        this.slotMicros = slotMicros;
        this.byMinute = new Series(minutes);
    }

    /** @param tryHash the hash of (id, attempt), which the caller has anyway */
    void add(Kind kind, long id, long tryHash, long time, int unit, long fen) {
        byMinute.add((int) (IntentId.slot(id) * slotMicros / VirtualTime.MINUTE), hash(kind, tryHash, time, unit, fen));
    }

    static long hash(Kind kind, long tryHash, long time, int unit, long fen) {
        long x = (tryHash ^ time) * M1;
        x ^= x >>> 32;
        x = (x ^ ((long) unit << 8 | kind.code())) * M2;
        x ^= x >>> 29;
        x = (x ^ fen) * M3;
        return x ^ x >>> 32;
    }

    /** The final stock of a record, which enters under minute 0. */
    public void addStock(int stockRecord, int onHand, int committed, int inbound) {
        long x = (stockRecord + M1) * M2;
        x = (x ^ x >>> 32 ^ onHand) * M3;
        x = (x ^ x >>> 29 ^ committed) * M1;
        x = (x ^ x >>> 32 ^ inbound) * M2;
        byMinute.add(0, x ^ x >>> 32);
    }

    public void add(Digest other) {
        byMinute.add(other.byMinute);
    }

    @Override
    public void state(Tape tape) {
        byMinute.state(tape);
    }

    public long value() {
        return byMinute.sum();
    }

    public Series byMinute() {
        return byMinute;
    }

    public static String text(long digest) {
        return String.format(Locale.ROOT, "%016x", digest);
    }

    /** Whether this is the text of some digest. */
    public static boolean isText(String text) {
        return text.matches("[0-9a-f]{16}");
    }
}
