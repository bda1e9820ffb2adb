package shopping.festival.study.log;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Rows of the journals that wait for a full crate, as words of a snapshot: of each journal how many bytes, and these,
 * eight a word. They stay out of the file, so that a log has the same order of rows whether its run was kept or not.
 */
final class WaitingRows {
    /** As the section of a state is called. */
    static final String SECTION = "log.rows";

    private WaitingRows() {}

    /** The words of one crate. */
    static long[] words(byte[] rows, int size) {
        ByteBuffer bytes = ByteBuffer.allocate(count(size) * Long.BYTES);
        bytes.put(rows, 0, size).rewind();
        LongBuffer packed = bytes.asLongBuffer();
        long[] words = new long[1 + packed.remaining()];
        words[0] = size;
        packed.get(words, 1, words.length - 1);
        return words;
    }

    private static int count(int bytes) {
        return (bytes + Long.BYTES - 1) / Long.BYTES;
    }

    /** The rows of each journal, in the order in which they were told. */
    static Deque<byte[]> of(long[] words) {
        Deque<byte[]> all = new ArrayDeque<>();
        int at = 0;
        while (at < words.length) {
            int size = (int) words[at++];
            int count = count(size);
            ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
            bytes.asLongBuffer().put(words, at, count);
            byte[] rows = new byte[size];
            bytes.get(rows);
            all.add(rows);
            at += count;
        }
        return all;
    }
}
