package shopping.festival.engine.cluster.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import shopping.festival.model.flow.Rows;

/** A frame being read, behind its head. */
final class Page {
    private final ByteBuffer buffer;

    Page(byte[] frame) {
        this.buffer = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).position(Link.HEAD_BYTES);
    }

    boolean isAtEnd() {
        return !buffer.hasRemaining();
    }

    int small() {
        return buffer.get();
    }

    int number() {
        return buffer.getInt();
    }

    long word() {
        return buffer.getLong();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] all = new byte[count(1)];
        buffer.get(all);
        return all;
    }

    long[] words() {
        long[] all = new long[count(Long.BYTES)];
        buffer.asLongBuffer().get(all);
        buffer.position(buffer.position() + all.length * Long.BYTES);
        return all;
    }

    void rows(Rows into) {
        int count = count(Rows.BYTES);
        into.addFrom(buffer.asLongBuffer(), count);
        buffer.position(buffer.position() + count * Rows.BYTES);
    }

    /** A number of things that are all here. */
    int count(int bytesEach) {
        int count = number();
        if (count < 0 || (long) count * bytesEach > buffer.remaining()) {
            throw new IllegalStateException("a frame of " + buffer.limit() + " bytes tells of " + count + " things");
        }
        return count;
    }
}
