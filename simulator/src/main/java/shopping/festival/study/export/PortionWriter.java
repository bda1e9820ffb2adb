package shopping.festival.study.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import shopping.festival.engine.node.Stop;
import shopping.festival.study.export.table.Portion;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.TableSink;

/** Writes portions of tables side by side, on threads of its own. */
final class PortionWriter implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final TableSink sink;
    private final Stop stop;
    private final ExecutorService pool;
    private final List<Portion> begun = new ArrayList<>();
    private final List<Future<Long>> written = new ArrayList<>();
    private volatile boolean failed;

    PortionWriter(TableSink sink, int threads, Stop stop) {
        this.sink = sink;
        this.stop = stop;
        this.pool = Executors.newFixedThreadPool(Math.max(1, threads));
    }

    /** Begins with what is ready, the heaviest first; waits for nothing. */
    synchronized void begin(Collection<Portion> ready) {
        ready.stream()
                .sorted(Comparator.comparingLong(Portion::weight).reversed())
                .forEach(portion -> {
                    begun.add(portion);
                    written.add(pool.submit(() -> write(portion)));
                });
    }

    private long write(Portion portion) throws IOException {
        boolean ends = false;
        try {
            RowSource rows = portion.rows().get();
            long count = sink.write(portion.table(), portion.name(), batch -> {
                stop.check();
                rows.fill(batch);
            });
            ends = true;
            return count;
        } finally {
            failed |= !ends;
        }
    }

    /** True once something could not be written: the run need not go on. */
    boolean hasFailed() {
        return failed;
    }

    /** Waits for all that was begun. */
    synchronized Written await() throws IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (int i = 0; i < begun.size(); i++) {
            rows.merge(begun.get(i).table().name(), of(written.get(i)), Long::sum);
        }
        return new Written(rows);
    }

    private static long of(Future<Long> written) throws IOException {
        try {
            return written.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException refused) {
                throw refused;
            }
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw new IOException(e);
        }
    }

    /** Nobody writes any more when it is closed: what they write into goes. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
