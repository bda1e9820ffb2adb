package shopping.festival.study.run.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.engine.node.Stop;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.result.Execution.Checkpoint;
import shopping.festival.result.Program;
import shopping.festival.study.log.EventLog;
import shopping.festival.study.log.LogMark;

/**
 * Keeps snapshots of a run in a folder, one every so many seconds of wall time, written by a thread of their own while
 * the run goes on. A snapshot that cannot be written does not end the run: the older ones stay, and the next one is
 * tried when it is due.
 */
public final class CheckpointFolder implements Checkpoints, AutoCloseable {
    /** How long the end of a run that was broken off waits for the snapshot that is being written. */
    private static final long PATIENCE_SECONDS = 10;

    private final SnapshotFolder folder;
    private final RunAsked asked;
    private final Optional<Manifest> from;
    private final LongSupplier nanos;
    private final long begun;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "snapshots");
        thread.setDaemon(true);
        return thread;
    });

    private Stop stop = Stop.NEVER;
    private @Nullable EventLog log;
    private boolean isStopKept;
    private long lastTaken;
    private boolean isWriting;
    private boolean ended;
    private boolean isCutOff;
    private double pauseMillisMax;
    private int minuteKept = -1;
    private int failures;
    private String reason = "";

    /** @param from what the run goes on from, empty from the bell on */
    public CheckpointFolder(SnapshotFolder folder, RunAsked asked, Optional<Manifest> from) {
        this(folder, asked, from, System::nanoTime);
    }

    CheckpointFolder(SnapshotFolder folder, RunAsked asked, Optional<Manifest> from, LongSupplier nanos) {
        this.folder = folder;
        this.asked = asked;
        this.from = from;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.lastTaken = begun;
        from.ifPresent(manifest -> {
            pauseMillisMax = manifest.pauseMillisMax();
            minuteKept = manifest.minute();
        });
    }

    /** As the user named it. */
    public Path path() {
        return folder.path();
    }

    public RunAsked asked() {
        return asked;
    }

    /** Who breaks the run off, which wants a last snapshot. */
    public synchronized void keepsWhenStoppedBy(Stop asks) {
        stop = asks;
    }

    /** What is written along with the run, and must be whole up to each snapshot. */
    public synchronized void keepsWith(EventLog along) {
        log = along;
    }

    @Override
    public synchronized boolean isDue() {
        long every = TimeUnit.MILLISECONDS.toNanos(asked.how().everyMillis());
        boolean isTime = nanos.getAsLong() - lastTaken >= every || stop.isAsked() && !isStopKept;
        return !ended && !isWriting && isTime;
    }

    @Override
    public synchronized void take(Snapshot snapshot, long pausedNanos) {
        lastTaken = nanos.getAsLong();
        isStopKept = stop.isAsked();
        boolean isWritten = !ended && !isWriting;
        EventLog.Reached reached = isWritten && log != null ? log.cut(snapshot.state()) : null;
        // The run stands still until this returns.
        pauseMillisMax = Math.max(pauseMillisMax, (pausedNanos + nanos.getAsLong() - lastTaken) / 1e6);
        if (!isWritten) {
            return;
        }
        isWriting = true;
        double pause = pauseMillisMax;
        double seconds = secondsBefore() + (lastTaken - begun) / 1e9;
        writer.execute(() -> write(snapshot, reached, pause, seconds));
    }

    /** Once the one that is being written is on the disk. */
    @Override
    public Optional<Snapshot> latest() {
        try {
            return writer.submit(folder::latest).get();
        } catch (ExecutionException e) {
            failed(e.getCause() instanceof IOException trouble ? DiskTrouble.reason(trouble) : e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether one is not yet on the disk. */
    synchronized boolean isWriting() {
        return isWriting;
    }

    private void write(Snapshot snapshot, EventLog.@Nullable Reached reached, double pause, double seconds) {
        try {
            LogMark mark = reached == null ? null : reached.mark();
            folder.save(
                    snapshot,
                    state -> new Manifest(
                            Manifest.SCHEMA,
                            Program.version(),
                            Program.commit(),
                            snapshot.minute(),
                            snapshot.windows(),
                            seconds,
                            pause,
                            folder.isMade(),
                            state,
                            mark,
                            asked));
            written(snapshot.minute());
        } catch (IOException e) {
            failed(DiskTrouble.reason(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            failed(e.toString());
        }
    }

    private synchronized void written(int minute) {
        isWriting = false;
        minuteKept = minute;
    }

    private synchronized void failed(String why) {
        isWriting = false;
        // What the end of the run cuts off is no trouble of the disk.
        if (!isCutOff) {
            failures++;
            reason = why;
        }
    }

    /** What could not be kept, in a sentence. */
    public synchronized Optional<String> complaint() {
        return failures == 0
                ? Optional.empty()
                : Optional.of((failures == 1 ? "a snapshot" : failures + " snapshots") + " could not be written to "
                        + folder.path() + ": " + reason + ". The run went on without.");
    }

    /** What a result says of it. */
    public synchronized Checkpoint told() {
        return new Checkpoint(
                folder.last(), pauseMillisMax, from.map(Manifest::minute).orElse(null));
    }

    /** Wall time of what was played before the run went on. */
    public double secondsBefore() {
        return from.map(Manifest::wallSeconds).orElse(0.0);
    }

    /** The minute of virtual time with which the last snapshot goes on, once it is written; empty without one. */
    public OptionalInt minuteKept() {
        end(PATIENCE_SECONDS);
        synchronized (this) {
            return minuteKept < 0 ? OptionalInt.empty() : OptionalInt.of(minuteKept);
        }
    }

    /** The results are there: nobody needs the snapshots any more. */
    public void drop() throws IOException {
        end(0);
        folder.remove();
    }

    /** Leaves what was kept to who goes on from it. */
    @Override
    public void close() {
        end(PATIENCE_SECONDS);
        folder.close();
    }

    private void end(long patienceSeconds) {
        synchronized (this) {
            ended = true;
        }
        try {
            writer.shutdown();
            if (!writer.awaitTermination(patienceSeconds, TimeUnit.SECONDS)) {
                synchronized (this) {
                    isCutOff = true;
                }
                // Ends the write at once: a channel is closed under a thread that is interrupted.
                writer.shutdownNow();
                writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
