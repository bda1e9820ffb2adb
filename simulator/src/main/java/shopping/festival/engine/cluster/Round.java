package shopping.festival.engine.cluster;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Tasks that the nodes are helping with. After it is closed nothing more happens to any of them. */
public final class Round {
    private final WorkQueue queue;
    private final Outwork work;
    private final ExecutorService answers;
    private volatile boolean isClosed;

    /** @param answers what came back is read there, one after the other: it may take longer than an actor may think */
    Round(WorkQueue queue, Outwork work, ExecutorService answers) {
        this.queue = queue;
        this.work = work;
        this.answers = answers;
    }

    WorkQueue queue() {
        return queue;
    }

    boolean isOver() {
        return isClosed || queue.isOver();
    }

    byte[] task(int number) {
        return work.task(number);
    }

    void answered(int number, byte[] answer) {
        answers.execute(() -> unlessOver(() -> work.answered(number, answer)));
    }

    void failed(int number, Throwable fault) {
        answers.execute(() -> unlessOver(() -> {
            work.failed(number, fault);
            queue.fail(fault);
        }));
    }

    private void unlessOver(Runnable what) {
        if (!isOver()) {
            try {
                what.run();
            } catch (RuntimeException | Error fault) {
                queue.fail(fault);
            }
        }
    }

    /** Waits until what is being read has been. */
    public void close() {
        isClosed = true;
        Future<?> last = answers.submit(() -> {});
        boolean interrupted = false;
        while (!last.isDone()) {
            try {
                last.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
