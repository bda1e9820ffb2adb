package shopping.festival.engine.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Words into a file by way of a buffer, with a sum of every part and one of the whole. */
final class WordOutput {
    private final FileChannel channel;
    private final ByteBuffer buffer;
    private final CRC32C part = new CRC32C();
    private final CRC32C whole = new CRC32C();
    /** How much of the buffer is in the sums. */
    private int summed;

    private long flushed;

    /** @param buffer little-endian; its contents are lost */
    WordOutput(FileChannel channel, ByteBuffer buffer) {
        this.channel = channel;
        this.buffer = buffer.clear();
    }

    void number(int n) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(n);
    }

    void word(long w) throws IOException {
        room(Long.BYTES);
        buffer.putLong(w);
    }

    /** Few enough to fit into the buffer. */
    void bytes(byte[] all) throws IOException {
        room(all.length);
        buffer.put(all);
    }

    void words(long[] words, int count) throws IOException {
        int at = 0;
        while (at < count) {
            room(Long.BYTES);
            int n = Math.min(count - at, buffer.remaining() / Long.BYTES);
            buffer.asLongBuffer().put(words, at, n);
            buffer.position(buffer.position() + n * Long.BYTES);
            at += n;
        }
    }

    /** Writes the sum of what was written since the last one. */
    void endPart() throws IOException {
        sum();
        int value = (int) part.getValue();
        number(value);
        sum();
        part.reset();
    }

    /** What has been written in all. */
    FileSum end() throws IOException {
        flush();
        return new FileSum(flushed, (int) whole.getValue());
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        sum();
        flushed += buffer.flip().remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
        summed = 0;
    }

    private void sum() {
        ByteBuffer fresh = buffer.duplicate().flip().position(summed);
        part.update(fresh);
        whole.update(fresh.position(summed));
        summed = buffer.position();
    }
}
