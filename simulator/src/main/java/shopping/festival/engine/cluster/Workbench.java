package shopping.festival.engine.cluster;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.cluster.wire.Letter;

/**
 * Where a node does the tasks of a run, on threads of their own: a replication takes minutes, and the node's actor must
 * hear whether the run is still there.
 */
final class Workbench {
    private final Wanted wanted;
    private final int threads;
    private final Consumer<List<Letter>> out;
    private final Map<Integer, ByteArrayOutputStream> coming = new LinkedHashMap<>();
    private @Nullable ExecutorService pool;
    private volatile boolean isClosed;

    /** @param out takes the answers, on any thread */
    Workbench(Wanted wanted, int threads, Consumer<List<Letter>> out) {
        this.wanted = wanted;
        this.threads = threads;
        this.out = out;
    }

    void received(Letter.WorkPart part) {
        coming.computeIfAbsent(part.number(), n -> new ByteArrayOutputStream()).writeBytes(part.bytes());
        if (part.isLast()) {
            byte[] task = coming.remove(part.number()).toByteArray();
            pool().execute(() -> work(part.number(), task));
        }
    }

    private ExecutorService pool() {
        if (pool == null) {
            pool = Executors.newFixedThreadPool(threads, work -> {
                Thread thread = new Thread(work, "task");
                thread.setDaemon(true);
                return thread;
            });
        }
        return pool;
    }

    private void work(int number, byte[] task) {
        try {
            byte[] answer = wanted.work(task, () -> isClosed);
            out.accept(Pieces.of(answer, (part, isLast) -> new Letter.WorkPart(number, part, isLast)));
        } catch (RuntimeException | Error fault) {
            if (!isClosed) {
                out.accept(List.of(new Letter.WorkFailed(number, fault)));
            }
        }
    }

    /** Nobody waits for what is under way. */
    void close() {
        isClosed = true;
        if (pool != null) {
            pool.shutdownNow();
            wanted.ended();
        }
    }
}
