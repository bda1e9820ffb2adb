package shopping.festival.engine.cluster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where the message lies in a frame of Artery. In front of it: 28 bytes of fixed fields, perhaps metadata, and the
 * names of sender, recipient and type in full, except those for which both sides know a number.
 */
final class Envelope {
    /** Byte 1, lowest bit: metadata follow the fixed fields, their length first. */
    private static final int FLAGS_AT = 1;

    private static final int SERIALIZER_AT = 12;
    /** Of sender, recipient and type: a number if the highest byte is set, else the name stands in full. */
    private static final int[] NAMES_AT = {16, 20, 24};

    private static final int FIXED_BYTES = 28;
    /** The serializer of Artery's own messages, as Akka's reference.conf numbers it. */
    private static final int ARTERYS_SERIALIZER = 17;

    private Envelope() {}

    /** A handshake or the like, which Artery sends on every stream. */
    static boolean isArterysOwn(byte[] frame) {
        return frame.length < FIXED_BYTES || littleEndian(frame).getInt(SERIALIZER_AT) == ARTERYS_SERIALIZER;
    }

    /** The first byte of the message; the length of the frame where there is none. */
    static int messageAt(byte[] frame) {
        ByteBuffer buffer = littleEndian(frame);
        int at = FIXED_BYTES;
        if ((buffer.get(FLAGS_AT) & 1) != 0) {
            at += Integer.BYTES + buffer.getInt(at);
        }
        for (int name : NAMES_AT) {
            if ((buffer.getInt(name) & 0xff000000) == 0) {
                at += Short.BYTES + Short.toUnsignedInt(buffer.getShort(at));
            }
        }
        return at;
    }

    private static ByteBuffer littleEndian(byte[] frame) {
        return ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
    }
}
