package shopping.festival.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.measure.Digest;
import shopping.festival.model.Festival;
import shopping.festival.study.log.EventLog;
import shopping.festival.study.log.LogHead;

/** Event logs of random festivals, and logs that somebody has tampered with. */
final class EventLogs {
    private EventLogs() {}

    static Path write(Path file, Festival festival, int partitions, long windowCapMicros) throws IOException {
        RunOptions options = RunOptions.inline().withPartitions(partitions).withWindowCap(windowCapMicros);
        return write(file, festival, festival, options, StageWrapper.NONE, JournalWrapper.NONE);
    }

    /**
     * The log of a festival that was played otherwise than its head tells.
     *
     * @param journals between the stages and the log
     */
    static Path write(
            Path file, Festival told, Festival played, RunOptions options, StageWrapper stages, JournalWrapper journals)
            throws IOException {
        try (EventLog log = EventLog.open(file)) {
            log.begin(new LogHead("test", told.name(), 1, 1), told);
            Outcome outcome =
                    FestivalRun.run(played, options.withWrappers(stages, journal -> journals.wrap(log.wrap(journal))));
            long digest = outcome.books().measures().digest().value();
            log.end(outcome.books().stock(), Digest.text(digest));
            log.commit();
        }
        return file;
    }

    /** Writes lines whose trailer counts and sums them as they are, as if the program had written them so. */
    static Path forge(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(lines.subList(0, lines.size() - 3));
        long rows = all.stream().filter(l -> !l.startsWith("#")).count() - 1;
        CRC32 sum = new CRC32();
        all.forEach(l -> sum.update((l + "\n").getBytes(StandardCharsets.UTF_8)));
        all.add("# rows " + rows);
        all.add(lines.get(lines.size() - 2));
        all.add(String.format(Locale.ROOT, "# crc32 %08x", sum.getValue()));
        return Files.write(file, all);
    }
}
