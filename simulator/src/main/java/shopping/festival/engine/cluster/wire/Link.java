package shopping.festival.engine.cluster.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One end of the way between two processes over which anything may be lost, doubled, damaged or come late. Frames are
 * numbered from 1 on; what was sent is kept until the other end says that it has it, and sent again if it does not say so.
 * What comes is taken in its order and once. It neither sends nor knows a clock. A frame, little-endian:
 *
 * <pre>
 * CRC32C of all that follows (4), session (8), number (8), last number that has come from the other end (8), letters
 * </pre>
 *
 * <p>One that only tells what has come has the number 0, and -1 if it asks for all that follows again.
 */
final class Link {
    static final int HEAD_BYTES = Integer.BYTES + 3 * Long.BYTES;

    private static final int SESSION_AT = 4;
    private static final int NUMBER_AT = 12;
    private static final int COME_AT = 20;

    private static final long NEWS = 0;
    private static final long ASKING = -1;

    /** What became of a frame. */
    enum Fate {
        /** The next one: to be read. */
        NEXT,
        /** It tells only what has come. */
        NEWS,
        /** It tells what has come, and that the one after that is missing. */
        ASKED,
        /** It was here before. */
        DOUBLE,
        /** One before it is missing. */
        GAP,
        /** It is not what was sent. */
        DAMAGED,
        /** Of another run. */
        FOREIGN
    }

    private final long session;
    private final Deque<byte[]> kept = new ArrayDeque<>();
    private long lastSent;
    private long lastCome;
    private long lastTold;
    private long confirmed;
    private long damaged;
    private long doubled;

    /** @param session of which run and which try of it the frames are */
    Link(long session) {
        this.session = session;
    }

    /** Numbers a frame and keeps it. */
    void seal(byte[] frame) {
        lastSent++;
        kept.add(frame);
        head(frame, lastSent);
    }

    /** A frame that only tells what has come. */
    byte[] news() {
        return empty(NEWS);
    }

    /** The same, asking for all that follows again. */
    byte[] asking() {
        return empty(ASKING);
    }

    private byte[] empty(long number) {
        byte[] frame = new byte[HEAD_BYTES];
        head(frame, number);
        return frame;
    }

    private void head(byte[] frame, long number) {
        buffer(frame)
                .putLong(SESSION_AT, session)
                .putLong(NUMBER_AT, number)
                .putLong(COME_AT, lastCome)
                .putInt(0, sum(frame));
        lastTold = lastCome;
    }

    private static ByteBuffer buffer(byte[] frame) {
        return ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int sum(byte[] frame) {
        CRC32C sum = new CRC32C();
        sum.update(frame, SESSION_AT, frame.length - SESSION_AT);
        return (int) sum.getValue();
    }

    /** Takes what has come from the other end. */
    Fate take(byte[] frame) {
        if (frame.length < HEAD_BYTES || buffer(frame).getInt(0) != sum(frame)) {
            damaged++;
            return Fate.DAMAGED;
        }
        if (buffer(frame).getLong(SESSION_AT) != session) {
            return Fate.FOREIGN;
        }
        confirm(buffer(frame).getLong(COME_AT));
        long number = buffer(frame).getLong(NUMBER_AT);
        if (number <= NEWS) {
            return number == ASKING ? Fate.ASKED : Fate.NEWS;
        }
        if (number <= lastCome) {
            doubled++;
            return Fate.DOUBLE;
        }
        if (number > lastCome + 1) {
            return Fate.GAP;
        }
        lastCome = number;
        return Fate.NEXT;
    }

    private void confirm(long come) {
        while (confirmed < come && !kept.isEmpty()) {
            kept.remove();
            confirmed++;
        }
    }

    /** Frames that the other end has not confirmed, oldest first, told anew what has come. */
    List<byte[]> unconfirmed() {
        List<byte[]> again = new ArrayList<>(kept.size());
        long number = confirmed;
        for (byte[] frame : kept) {
            number++;
            // Artery may still read the one that was sent.
            byte[] copy = frame.clone();
            head(copy, number);
            again.add(copy);
        }
        return again;
    }

    /** How many frames the other end has not confirmed. */
    int inFlight() {
        return kept.size();
    }

    /** How many frames have come that the other end has not been told of. */
    long untold() {
        return lastCome - lastTold;
    }

    /** The number of the last frame that the other end is known to have. */
    long confirmed() {
        return confirmed;
    }

    /** Frames that were not what was sent, and those that came more than once. */
    long damagedOrDoubled() {
        return damaged + doubled;
    }
}
