package shopping.festival.study.export.spill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Records of fixed width on the disk, sorted into heaps: what is known while a run goes and wanted when it has ended.
 * All heaps share one file; each is a list of blocks in it. Whoever writes has blocks of its own until they are full.
 */
final class Spill implements AutoCloseable {
    /** Longs a block: 8 kB, so that a block a heap and writer does not fill the memory. */
    static final int BLOCK = 1_024;

    private final FileChannel file;
    private final AtomicLong end = new AtomicLong();
    private final List<Heap> heaps = new ArrayList<>();
    private volatile @Nullable IOException failure;

    /** @param place of the file, which goes with this */
    Spill(Path place, int heaps) throws IOException {
        file = FileChannel.open(
                place,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        for (int h = 0; h < heaps; h++) {
            this.heaps.add(new Heap());
        }
    }

    /** Where the blocks of a heap stand. */
    private static final class Heap {
        private long[] at = new long[4];
        private int[] longs = new int[4];
        private int blocks;

        synchronized void add(long place, int size) {
            if (blocks == at.length) {
                at = Arrays.copyOf(at, 2 * blocks);
                longs = Arrays.copyOf(longs, 2 * blocks);
            }
            at[blocks] = place;
            longs[blocks] = size;
            blocks++;
        }

        synchronized long size() {
            return Arrays.stream(longs, 0, blocks).asLongStream().sum();
        }
    }

    /** One that writes, on one thread at a time. */
    final class Writer {
        private final long[][] blocks = new long[heaps.size()][];
        private final int[] filled = new int[heaps.size()];
        private final ByteBuffer bytes = ByteBuffer.allocateDirect(BLOCK * Long.BYTES);

        /** Room for a record of so many longs in the block of a heap, at {@link #at}. */
        long[] room(int heap, int width) {
            long[] block = blocks[heap];
            if (block == null) {
                block = new long[BLOCK];
                blocks[heap] = block;
            } else if (filled[heap] + width > BLOCK) {
                write(heap, block, bytes);
            }
            return block;
        }

        /** Where the record goes, which is in the block from now on. */
        int at(int heap, int width) {
            int at = filled[heap];
            filled[heap] = at + width;
            return at;
        }

        private void write(int heap, long[] block, ByteBuffer by) {
            int size = filled[heap];
            filled[heap] = 0;
            if (size == 0 || failure != null) {
                return;
            }
            by.clear();
            by.asLongBuffer().put(block, 0, size);
            by.limit(size * Long.BYTES);
            long place = end.getAndAdd((long) size * Long.BYTES);
            try {
                for (long at = place; by.hasRemaining(); ) {
                    at += file.write(by, at);
                }
                heaps.get(heap).add(place, size);
            } catch (IOException e) {
                // The run goes on until it is asked, or it would have to say why from within an actor.
                failure = e;
            }
        }

        /** Writes what is not full of a heap that nothing is added to any more; on any thread. */
        void finish(int heap) {
            long[] block = blocks[heap];
            if (block != null) {
                write(heap, block, ByteBuffer.allocateDirect(BLOCK * Long.BYTES));
            }
        }

        /** Writes all that is not full. */
        void finish() {
            for (int h = 0; h < blocks.length; h++) {
                long[] block = blocks[h];
                if (block != null) {
                    write(h, block, bytes);
                }
            }
        }
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** What the disk said, if it refused. */
    void check() throws IOException {
        IOException refused = failure;
        if (refused != null) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** Longs in a heap. */
    long size(int heap) {
        return heaps.get(heap).size();
    }

    /** The blocks of a heap once everything is written, in the order in which they were. */
    Blocks blocks(int heap) {
        return new Blocks(heaps.get(heap));
    }

    /** Takes records block by block. */
    @FunctionalInterface
    interface Reader {
        void block(long[] longs, int size);
    }

    /** The blocks of a heap, one after the other. */
    final class Blocks {
        private final Heap heap;
        private final ByteBuffer bytes = ByteBuffer.allocateDirect(BLOCK * Long.BYTES);
        private final long[] longs = new long[BLOCK];
        private int next;

        private Blocks(Heap heap) {
            this.heap = heap;
        }

        /** What {@link #next} has read. */
        long[] longs() {
            return longs;
        }

        /** Reads the next block; 0 longs if there is none. */
        int next() throws IOException {
            if (next == heap.blocks) {
                return 0;
            }
            int size = heap.longs[next];
            bytes.clear().limit(size * Long.BYTES);
            for (long at = heap.at[next]; bytes.hasRemaining(); ) {
                int read = file.read(bytes, at);
                if (read < 0) {
                    throw new IOException("what was set aside of the run is cut off");
                }
                at += read;
            }
            bytes.flip();
            bytes.asLongBuffer().get(longs, 0, size);
            next++;
            return size;
        }

        void each(Reader to) throws IOException {
            for (int size = next(); size > 0; size = next()) {
                to.block(longs, size);
            }
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // It is on its way out anyhow.
        }
    }
}
