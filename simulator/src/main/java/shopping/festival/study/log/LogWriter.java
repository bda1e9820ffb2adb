package shopping.festival.study.log;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.snapshot.FileSum;

/**
 * The thread that packs and writes what the journals hand over. Its queue is short: whoever is faster than the disk
 * waits. If the disk refuses, it goes on taking crates, so that nobody waits for ever, and says so when asked.
 */
final class LogWriter implements AutoCloseable {
    private static final int WAITING_MOST = 64;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Crate LAST = new Crate(new byte[0], 0);

    /** What stands in the queue. */
    private sealed interface Load {}

    private record Crate(byte[] bytes, int size) implements Load {}

    /** Where the file can be cut. */
    private record Cut(CompletableFuture<FileSum> reached) implements Load {}

    private final LogFile file;
    private final BlockingQueue<Load> full = new ArrayBlockingQueue<>(WAITING_MOST);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(WAITING_MOST);
    private final CRC32 checksum;
    private final Thread thread = new Thread(this::work, "event-log");
    private volatile @Nullable IOException failure;

    /** @param checksum of what is in the file already */
    LogWriter(LogFile file, CRC32 checksum) {
        this.file = file;
        this.checksum = checksum;
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes a crate and gives an empty one for it. */
    byte[] give(byte[] bytes, int size, int room) {
        put(new Crate(bytes, size));
        byte[] again = empty.poll();
        return again == null || again.length != room ? new byte[room] : again;
    }

    /** Ends what was given so far: when that is written, it is told how much there is. Does not wait for it. */
    Future<FileSum> cut() {
        CompletableFuture<FileSum> reached = new CompletableFuture<>();
        put(new Cut(reached));
        return reached;
    }

    private void put(Load load) {
        try {
            full.put(load);
        } catch (InterruptedException e) {
            // The run is on its way down: its log goes with it.
            fail(new IOException("interrupted", e));
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Load load = full.take(); load != LAST; load = full.take()) {
                if (load instanceof Crate crate) {
                    write(crate);
                    empty.offer(crate.bytes());
                } else if (load instanceof Cut cut) {
                    end(cut.reached());
                }
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
            file.write(crate.bytes(), crate.size());
        } catch (IOException e) {
            fail(e);
        }
    }

    private void end(CompletableFuture<FileSum> reached) {
        IOException refused = failure;
        if (refused != null) {
            reached.completeExceptionally(refused);
            return;
        }
        try {
            reached.complete(file.cut());
        } catch (IOException e) {
            fail(e);
            reached.completeExceptionally(e);
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
