package shopping.festival.study.frame;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import shopping.festival.engine.node.Stop;

/**
 * Ctrl-C, or a polite kill: the run is asked to end, and the JVM waits until it has cleaned up. The exit code (130 for
 * Ctrl-C) is the JVM's own then.
 */
public final class CtrlC implements Stop, AutoCloseable {
    /** A run looks up once a virtual minute, which takes some seconds at midnight; after this nobody waits for it. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Thread hook = new Thread(this::onSignal, "ctrl-c");
    private volatile boolean pressed;
    private final List<Unfinished> unfinished = new CopyOnWriteArrayList<>();

    public CtrlC() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What must not be left half-written even by a run that does not look up in time. */
    public void guards(Unfinished work) {
        unfinished.add(work);
    }

    @Override
    public boolean isAsked() {
        return pressed;
    }

    /** For what has nothing else to do. */
    public void await() throws InterruptedException {
        asked.await();
    }

    private void onSignal() {
        pressed = true;
        asked.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        unfinished.forEach(Unfinished::remove);
    }

    /** Removes what has not been finished. */
    @FunctionalInterface
    public interface Unfinished {
        void remove();
    }

    /** Everything is cleaned up. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is on its way down already, and that is what the hook is for.
        }
    }
}
