package shopping.festival.study.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import shopping.festival.engine.node.Stop;
import shopping.festival.study.export.table.Portion;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.TableSink;

/** Writes portions of tables side by side, the heaviest first. */
final class PortionWriter {
    private final TableSink sink;
    private final int threads;
    private final Stop stop;

    PortionWriter(TableSink sink, int threads, Stop stop) {
        this.sink = sink;
        this.threads = threads;
        this.stop = stop;
    }

    Written write(List<Portion> portions) throws IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        portions.forEach(p -> rows.put(p.table().name(), 0L));
        List<Portion> heaviestFirst = portions.stream()
                .sorted(Comparator.comparingLong(Portion::weight).reversed())
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<Long>> written = new ArrayList<>();
            heaviestFirst.forEach(p -> written.add(pool.submit(() -> write(p))));
            for (int i = 0; i < heaviestFirst.size(); i++) {
                rows.merge(heaviestFirst.get(i).table().name(), of(written.get(i)), Long::sum);
            }
        } finally {
            pool.shutdownNow();
        }
        return new Written(rows);
    }

    private long write(Portion portion) throws IOException {
        RowSource rows = portion.rows().get();
        return sink.write(portion.table(), portion.name(), batch -> {
            stop.check();
            rows.fill(batch);
        });
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
}
