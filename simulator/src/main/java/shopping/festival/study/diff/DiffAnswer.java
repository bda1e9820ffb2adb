package shopping.festival.study.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.IntentId;
import shopping.festival.study.frame.ExitCode;

/** Tells two runs apart: down to the minute, and between runs of this build to the intent. */
final class DiffAnswer {
    /** Intents that are told of a minute in which nothing is known of the other side. */
    private static final int TOLD_MOST = 3;

    private final Optional<Path> events;
    private final Consumer<String> out;

    /**
     * @param events where every event of the first minute that differs goes, if anywhere
     * @param out takes the lines
     */
    DiffAnswer(Optional<Path> events, Consumer<String> out) {
        this.events = events;
        this.out = out;
    }

    /** @return the exit code */
    int tell(DiffSide sideA, DiffSide sideB) {

        out.accept("A: " + sideA.label() + ": digest " + sideA.digests().digest());
        out.accept("B: " + sideB.label() + ": digest " + sideB.digests().digest());
        List<Integer> minutes = sideA.digests().differingFrom(sideB.digests());
        boolean stockDiffers = sideA.digests().stock() != sideB.digests().stock();
        if (minutes.isEmpty() && !stockDiffers) {
            out.accept("Identical: every event of every intent, and the final stock.");
            tellNothingWritten();
            return ExitCode.FINE;
        }
        if (minutes.isEmpty()) {
            out.accept("Only the final stock differs; every event of every intent is the same.");
            new StockDifference(sideA, sideB).lines().forEach(out);
            tellNothingWritten();
            return ExitCode.THRESHOLD_FAILED;
        }
        int minute = minutes.get(0);
        out.accept(String.format(
                Locale.ROOT,
                "Intents of %,d minutes differ, the first in minute %d (%s)%s.%n"
                        + "An intent counts to the minute in which its slot of arrival begins, that of its session's begin.",
                minutes.size(),
                minute,
                VirtualTime.clock(minute * VirtualTime.MINUTE),
                stockDiffers ? "; the final stock differs too" : "; the final stock is the same"));
        tellMinute(sideA, sideB, minute);
        return ExitCode.THRESHOLD_FAILED;
    }

    private void tellMinute(DiffSide sideA, DiffSide sideB, int minute) {
        boolean knowsA = sideA.record(minute);
        boolean knowsB = sideB.isSameAs(sideA) ? sideB.recordAs(sideA, minute) : sideB.record(minute);
        Map<String, Histories> known = new LinkedHashMap<>();
        if (knowsA) {
            known.put("A", sideA.histories());
        }
        if (knowsB) {
            known.put("B", sideB.histories());
        }
        if (known.size() == 2) {
            tellIntent(sideA, sideB);
            writeEvents(known);
            return;
        }

        for (DiffSide side : List.of(sideA, sideB)) {
            if (side == sideA ? knowsA : knowsB) {
                tellAlone(side);
            } else {
                out.accept(side.label() + " was left by another build: this one does not repeat that minute.");
            }
        }
        writeEvents(known);
        out.accept(
                "Next: run the configuration with --events FILE.csv in both builds, sort both files, and diff them.");
    }

    private void tellAlone(DiffSide side) {
        Histories histories = side.histories();
        int told = Math.min(TOLD_MOST, histories.intents());
        out.accept(String.format(
                Locale.ROOT,
                "This build's minute (%s): %,d intents, %,d events. Its first %d intents%s:",
                side.label(),
                histories.intents(),
                histories.events(),
                told,
                events.isEmpty() && told < histories.intents() ? " (--events FILE.csv writes all)" : ""));
        Telling.alone(histories, side.festival(), TOLD_MOST).forEach(out);
    }

    private void tellNothingWritten() {
        events.ifPresent(file -> out.accept("No event differs: " + file + " was not written."));
    }

    private void writeEvents(Map<String, Histories> known) {
        events.ifPresent(file -> writeEvents(file, known));
    }

    private void writeEvents(Path file, Map<String, Histories> known) {
        if (known.isEmpty()) {
            out.accept("No event of it is known: " + file + " was not written.");
            return;
        }
        try {
            long written = MinuteFile.write(file, known);
            String sides = String.join(" and ", known.keySet());
            out.accept(
                    String.format(Locale.ROOT, "All %,d events of that minute (%s) are in %s.", written, sides, file));
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    private void tellIntent(DiffSide sideA, DiffSide sideB) {

        List<Long> differing = sideA.histories().differingFrom(sideB.histories());
        long first = differing.get(0);
        out.accept(String.format(
                Locale.ROOT,
                "Of A's %,d and B's %,d intents of that minute %,d differ, or are on one side only.%n"
                        + "The first is intent %s:",
                sideA.histories().intents(),
                sideB.histories().intents(),
                differing.size(),
                IntentId.describe(first)));
        Telling.titles("A: " + sideA.label(), "B: " + sideB.label()).forEach(out);
        Telling.sideBySide(first, sideA.histories(), sideA.festival(), sideB.histories(), sideB.festival())
                .forEach(out);
    }
}
