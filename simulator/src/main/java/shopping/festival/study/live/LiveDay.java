package shopping.festival.study.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
import shopping.festival.measure.threshold.EarlyJudge;
import shopping.festival.model.Festival;

/**
 * A run that is watched: once a second it tells how it stands, to those who watch and into a file. The run itself only
 * leaves word of each minute.
 */
public final class LiveDay implements Progress, AutoCloseable {
    public static final String FILE = "live.ndjson";

    private final LiveFeed feed = new LiveFeed();
    private final LiveServer server;
    private final LiveFile file;
    private final DaySoFar day;
    private final Progress next;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> ticking;
    private boolean isOver;

    /**
     * @param file what is told is kept in; a run that goes on goes on in it too
     * @param firstMinute with which the run goes on, 0 from the bell on
     * @param next who is told too
     * @throws IOException if the file cannot be written
     */
    public LiveDay(
            LiveHead head,
            Festival festival,
            EarlyJudge judge,
            LivePlace place,
            Path file,
            int firstMinute,
            Progress next)
            throws IOException {
        this.next = next;
        LiveFile.Before before = LiveFile.before(file, firstMinute);
        this.day = new DaySoFar(festival, judge, firstMinute, before);
        this.file = new LiveFile(file);
        try {
            this.server = new LiveServer(feed, LivePage.html(head), place);
        } catch (RuntimeException e) {
            this.file.close();
            throw e;
        }
        tell(LiveLines.of(head));
        before.lines().forEach(this::tell);
        this.ticking = clock.scheduleAtFixedRate(this::tick, 0, 1, TimeUnit.SECONDS);
    }

    /** Where it can be watched. */
    public String address() {
        return server.address();
    }

    @Override
    public void minute(int begins, Headway all) {
        synchronized (this) {
            day.minute(begins, all);
        }
        next.minute(begins, all);
    }

    @Override
    public void passed(MinuteRow row) {
        synchronized (this) {
            day.passed(row);
        }
        next.passed(row);
    }

    @Override
    public void goesOn(int from, List<String> processes) {
        synchronized (this) {
            day.goesOn(from, processes);
        }
        next.goesOn(from, processes);
    }

    private synchronized void tick() {
        if (!isOver) {
            tell(frame(LiveFrame.RUNNING));
        }
    }

    private String frame(String state) {
        return LiveLines.of(day.frame((System.nanoTime() - begun) / 1e9, state));
    }

    private void tell(String line) {
        feed.tell(line);
        file.tell(line);
    }

    /** Why its file is not whole, if it is not. */
    public synchronized Optional<IOException> trouble() {
        return file.trouble();
    }

    /** The run has ended with these measures. Its file is whole, and may be moved. */
    public synchronized void ended(Measures measures) {
        isOver = true;
        day.ended(measures);
        tell(frame(LiveFrame.ENDED));
        file.close();
    }

    /** Programs may read these. */
    public void show(RunMeters meters) {
        meters.scrape().ifPresent(server::has);
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
                // Not into the file: the run may go on in it.
                feed.tell(frame(LiveFrame.FAILED));
                file.close();
            }
        }
        server.close();
    }
}
