package shopping.festival.study.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The thread that packs and writes what the journals hand over. Its queue is short: whoever is faster than the disk
 * waits. If the disk refuses, it goes on taking crates, so that nobody waits for ever, and says so when asked.
 */
final class LogWriter implements AutoCloseable {
    private static final int WAITING_MOST = 64;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Crate LAST = new Crate(new byte[0], 0);

    private record Crate(byte[] bytes, int size) {}

    private final OutputStream out;
    private final BlockingQueue<Crate> full = new ArrayBlockingQueue<>(WAITING_MOST);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(WAITING_MOST);
    private final CRC32 checksum = new CRC32();
    private final Thread thread = new Thread(this::work, "event-log");
    private volatile @Nullable IOException failure;

    LogWriter(OutputStream out) {
        this.out = out;
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes a crate and gives an empty one for it. */
    byte[] give(byte[] bytes, int size, int room) {
        put(new Crate(bytes, size));
        byte[] again = empty.poll();
        return again == null || again.length != room ? new byte[room] : again;
    }

    private void put(Crate crate) {
        try {
            full.put(crate);
        } catch (InterruptedException e) {
            // The run is on its way down: its log goes with it.
            fail(new IOException("interrupted", e));
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Crate crate = full.take(); crate != LAST; crate = full.take()) {
                write(crate);
                empty.offer(crate.bytes());
            }
        } catch (InterruptedException e) {
            fail(new IOException("interrupted", e));
        }
    }

    private void write(Crate crate) {
        if (failure != null) {
            return;
        }
        try {
            checksum.update(crate.bytes(), 0, crate.size());
            out.write(crate.bytes(), 0, crate.size());
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        if (failure == null) {
            failure = e;
        }
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Waits until everything is written, and returns the checksum of it. */
    long drain() throws IOException {
        put(LAST);
        join();
        if (failure != null) {
            throw failure;
        }
        return checksum.getValue();
    }

    private void join() throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Ends the thread, whatever it has still to write, and waits until it writes no more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
