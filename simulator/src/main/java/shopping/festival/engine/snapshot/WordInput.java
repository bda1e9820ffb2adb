package shopping.festival.engine.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Words out of a file by way of a buffer, with a sum of every part and one of the whole. */
final class WordInput {
    private final FileChannel channel;
    private final ByteBuffer buffer;
    private final CRC32C part = new CRC32C();
    private final CRC32C whole = new CRC32C();
    private final long size;
    /** How much of the buffer is in the sums. */
    private int summed;

    /** Where in the file the buffer begins. */
    private long begin;

    /** @param buffer little-endian; its contents are lost */
    WordInput(FileChannel channel, ByteBuffer buffer) throws IOException {
        this.channel = channel;
        this.buffer = buffer.clear().limit(0);
        this.size = channel.size();
    }

    int number() throws IOException {
        need(Integer.BYTES);
        return buffer.getInt();
    }

    long word() throws IOException {
        need(Long.BYTES);
        return buffer.getLong();
    }

    /** So many that fit into the buffer. */
    byte[] bytes(int count) throws IOException {
        need(count);
        byte[] all = new byte[count];
        buffer.get(all);
        return all;
    }

    /** So many that the file has them, see {@link #left}. */
    long[] words(int count) throws IOException {
        long[] words = new long[count];
        int at = 0;
        while (at < count) {
            need(Long.BYTES);
            int n = Math.min(count - at, buffer.remaining() / Long.BYTES);
            buffer.asLongBuffer().get(words, at, n);
            buffer.position(buffer.position() + n * Long.BYTES);
            at += n;
        }
        return words;
    }

    /** How many bytes there are to come. */
    long left() {
        return size - begin - buffer.position();
    }

    /** Whether the sum that comes now is that of what was read since the last one. */
    boolean isPartWhole() throws IOException {
        sum();
        int value = (int) part.getValue();
        boolean isWhole = number() == value;
        sum();
        part.reset();
        return isWhole;
    }

    /** What has been read in all. */
    FileSum end() {
        sum();
        return new FileSum(begin + buffer.position(), (int) whole.getValue());
    }

    private void need(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return;
        }
        sum();
        begin += buffer.position();
        buffer.compact();
        summed = 0;
        int read = 0;
        while (buffer.position() < bytes && read >= 0) {
            read = channel.read(buffer);
        }
        buffer.flip();
        if (buffer.remaining() < bytes) {
            throw new EOFException();
        }
    }

    private void sum() {
        ByteBuffer fresh = buffer.duplicate().limit(buffer.position()).position(summed);
        part.update(fresh);
        whole.update(fresh.position(summed));
        summed = buffer.position();
    }
}
