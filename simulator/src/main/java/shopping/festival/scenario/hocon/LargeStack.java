package shopping.festival.scenario.hocon;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Where files in HOCON are read: on a thread with room for calls within calls. The library resolves a chain of
 * substitutions, and a list that grows line by line, one call deeper for every link; {@link Extent} says how many there
 * may be, and so many find room here.
 */
public final class LargeStack {
    /** Bytes of addresses, not of memory: only what is stepped on is taken. */
    private static final long BYTES = 1L << 29;

    private LargeStack() {}

    /** What the work returns, or what it throws; an interruption meant for the caller breaks it off and stays set. */
    public static <T> T call(Supplier<T> work) {
        Callable<T> callable = work::get;
        FutureTask<T> task = new FutureTask<>(callable);
        Thread thread = new Thread(null, task, "large-stack", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    thread.interrupt();
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
