package shopping.festival.study.log.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proves an event log: every law recomputed from its rows, in any order they may stand in. */
public final class LogProof {
    /** What is held in memory at once, some half a gigabyte; a longer log is read several times. */
    private static final long ROWS_AT_ONCE = 8_000_000;

    private static final String DIGEST = "the digest of the rows is that of the run";

    private LogProof() {}

    public static Verdict of(Path file) throws IOException, Unreadable {
        return of(file, ROWS_AT_ONCE);
    }

    /** @param rowsAtOnce rows held in memory at once */
    public static Verdict of(Path file, long rowsAtOnce) throws IOException, Unreadable {
        Frame frame = Frame.of(file);
        Shelves shelves = new Shelves(frame.rows());
        int shares = (int) Math.max(1, (frame.rows() + rowsAtOnce - 1) / rowsAtOnce);
        List<Broken> broken = new ArrayList<>();
        List<Broken> between = new ArrayList<>();
        Map<String, Long> counts = new TreeMap<>();
        long digest = 0;
        long intents = 0;
        for (int share = 0; share < shares; share++) {
            Pass pass = new Pass(shelves, frame, share, shares);
            try {
                pass.read(file);
            } catch (Unreadable e) {
                throw frame.alteration().isEmpty()
                        ? e
                        : new Unreadable("was altered after it was written: " + e.getMessage());
            }
            pass.check();
            // Each reading goes over all rows.
            counts = pass.counts();
            digest += pass.digest();
            intents += pass.intents();
            broken.addAll(pass.broken());
            between.addAll(pass.between());
        }
        List<Broken> found = broken.isEmpty() ? between : broken;
        String sum = String.format(Locale.ROOT, "%016x", digest);
        if (found.isEmpty() && !sum.equals(frame.digest())) {
            found.add(new Broken(DIGEST, 0, Broken.NOBODY, "the rows give " + sum + ", the run " + frame.digest()));
        }
        Optional<Broken> first = found.stream().min(Comparator.naturalOrder());
        return verdict(file, frame, new Sum(intents, shelves.end(), sum, counts), first, found.size());
    }

    /** What all rows come to. */
    private record Sum(long intents, int records, String digest, Map<String, Long> counts) {}

    private static Verdict verdict(Path file, Frame frame, Sum sum, Optional<Broken> first, int broken)
            throws IOException, Unreadable {
        List<String> history = new ArrayList<>();
        if (first.isPresent() && first.get().hasOrder()) {
            history.addAll(Story.of(file, first.get().intent(), frame));
        }
        return new Verdict(
                frame.terms(),
                run(frame),
                frame.rows(),
                sum.intents(),
                sum.records(),
                sum.digest(),
                sum.counts(),
                frame.alteration(),
                broken,
                first.map(Broken::law).orElse(""),
                first.map(LogProof::where).orElse(""),
                history);
    }

    /** Which run a log tells of, in words. */
    static String run(Frame frame) {
        return frame.terms().get("scenario") + " (seed " + frame.terms().get("seed") + ", scale "
                + frame.terms().get("scale") + ")";
    }

    private static String where(Broken b) {
        return (b.hasOrder() ? "intent " + Intents.text(b.intent()) + ", " + Story.clock(b.time()) + ", " : "")
                + b.how();
    }
}
