package shopping.festival.study.live;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Waiting;
import shopping.festival.measure.Measures;
import shopping.festival.study.frame.Expected;

/**
 * A run that is watched: once a second it tells how it stands, to those who watch and into a file of the run's folder.
 * The run itself only leaves word of each minute.
 */
public final class LiveDay implements Progress, AutoCloseable {
    public static final String FILE = "live.ndjson";

    private final LiveFeed feed = new LiveFeed();
    private final LiveServer server;
    private final Writer file;
    private final Expected expected;
    private final int firstMinute;
    private final Progress next;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> ticking;
    private int minute;
    private Headway total = Headway.NOTHING;
    private int processes = 1;
    private long number;
    private boolean isOver;
    private @Nullable IOException trouble;

    /**
     * @param folder of the run, as long as it is written
     * @param firstMinute with which the run goes on, 0 from the bell on
     * @param next who is told too
     */
    public LiveDay(LiveTerms terms, int port, Path folder, Expected expected, int firstMinute, Progress next)
            throws IOException {
        this.expected = expected;
        this.firstMinute = firstMinute;
        this.minute = firstMinute;
        this.next = next;
        this.server = new LiveServer(feed, LivePage.html(terms), port);
        this.file = Files.newBufferedWriter(folder.resolve(FILE));
        tell(LiveLines.of(terms.head(expected.dayMinutes())));
        this.ticking = clock.scheduleAtFixedRate(this::tick, 0, 1, TimeUnit.SECONDS);
    }

    /** Where it can be watched. */
    public String address() {
        return server.address();
    }

    @Override
    public void minute(int begins, Headway all) {
        synchronized (this) {
            if (begins >= minute) {
                minute = begins;
                total = all;
            }
        }
        next.minute(begins, all);
    }

    @Override
    public void goesOn(int from, int those) {
        synchronized (this) {
            minute = from;
            processes = those;
        }
        next.goesOn(from, those);
    }

    private synchronized void tick() {
        if (!isOver) {
            tell(frame(LiveFrame.RUNNING));
        }
    }

    private LiveFrame frame(String state) {
        double wall = wallSeconds();
        double share = expected.shareBefore(minute);
        OptionalDouble left = expected.secondsLeft(firstMinute, minute, wall);
        @Nullable Double told = share >= 1 || left.isEmpty() ? null : (Double) left.getAsDouble();
        return new LiveFrame(
                ++number,
                wall,
                minute,
                share,
                told,
                total.attempts(),
                total.accepted(),
                total.paid(),
                total.gmvFen(),
                total.soldOut(),
                total.refused(),
                total.waiting(),
                total.held(),
                processes,
                state);
    }

    private double wallSeconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void tell(LiveFrame frame) {
        tell(LiveLines.of(frame));
    }

    /** A full disk ends the file, not the run. */
    private void tell(String line) {
        feed.tell(line);
        if (trouble == null) {
            try {
                file.write(line);
                file.write('\n');
                file.flush();
            } catch (IOException e) {
                trouble = e;
            }
        }
    }

    /** Why its file is not whole, if it is not. */
    public synchronized Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** The run has ended with these measures. Its file is whole, and may be moved. */
    public synchronized void ended(Measures m) {
        isOver = true;
        total = Headway.of(m, Waiting.NOBODY, 0, 0, 0);
        tell(frame(LiveFrame.ENDED));
        closeFile();
    }

    private void closeFile() {
        try {
            file.close();
        } catch (IOException e) {
            trouble = trouble == null ? e : trouble;
        }
    }

    /** Who watches is given the report in place of the page. */
    public void show(Path report) {
        server.has(report);
    }

    @Override
    public void close() {
        ticking.cancel(false);
        clock.shutdownNow();
        synchronized (this) {
            if (!isOver) {
                isOver = true;
                feed.tell(LiveLines.of(frame(LiveFrame.FAILED)));
                closeFile();
            }
        }
        server.close();
    }
}
