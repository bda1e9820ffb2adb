package shopping.festival.engine.cluster.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import shopping.festival.model.flow.Rows;

/** The frame being written: little-endian numbers one after the other. Whoever writes asks first whether there is room. */
final class Ink {
    /** Of a text; whoever has more to say says the beginning. */
    private static final int TEXT_BYTES_MOST = 16 << 10;

    private final ByteBuffer buffer = ByteBuffer.allocate(Frame.BYTES_MOST).order(ByteOrder.LITTLE_ENDIAN);

    Ink() {
        blank();
    }

    /** Begins a frame anew, behind the place of its head. */
    void blank() {
        buffer.clear().position(Link.HEAD_BYTES);
    }

    boolean isBlank() {
        return buffer.position() == Link.HEAD_BYTES;
    }

    /** How many bytes may still be written. */
    int room() {
        return buffer.remaining();
    }

    /** What is written so far, with room for a head in front. */
    byte[] bytes() {
        byte[] written = new byte[buffer.position()];
        System.arraycopy(buffer.array(), 0, written, 0, written.length);
        return written;
    }

    Ink small(int n) {
        buffer.put((byte) n);
        return this;
    }

    Ink number(int n) {
        buffer.putInt(n);
        return this;
    }

    Ink word(long w) {
        buffer.putLong(w);
        return this;
    }

    Ink text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        return bytes(letters, 0, Math.min(letters.length, TEXT_BYTES_MOST));
    }

    Ink bytes(byte[] all, int first, int count) {
        buffer.putInt(count).put(all, first, count);
        return this;
    }

    Ink words(long[] all, int first, int count) {
        buffer.putInt(count);
        buffer.asLongBuffer().put(all, first, count);
        buffer.position(buffer.position() + count * Long.BYTES);
        return this;
    }

    Ink rows(Rows rows, int first, int count) {
        buffer.putInt(count);
        rows.copyTo(buffer.asLongBuffer(), first, count);
        buffer.position(buffer.position() + count * Rows.BYTES);
        return this;
    }
}
