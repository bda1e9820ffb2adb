package shopping.festival.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shopping.festival.measure.Measures;

/** The files of one run. */
public final class RunFiles {
    public static final String RESULT = "result.json";
    public static final String TIMELINE = "timeline.csv";
    public static final String SECONDS = "seconds.csv";
    public static final String METRICS = "timeline.om";
    public static final String LATENCY = "latency.hlog";
    public static final String SELLERS = "sellers.csv";
    public static final String SCENARIO = "scenario.conf";
    public static final String DIGESTS = "digests.csv";
    /** For a pipeline: of a run, or of all replications together. */
    public static final String JUNIT = "junit.xml";

    public static final String JOB_SUMMARY = "summary.md";
    public static final String SUMMARY = "summary.json";
    /** Of a mix, which is compared like a run. */
    public static final String MIX = "mix.json";

    public static final String MIX_REPLICATIONS = "mix-replications.csv";

    private RunFiles() {}

    /** @param scenario what was run, with every default filled in */
    public static void write(Path folder, FestivalResult result, Measures measures, String scenario)
            throws IOException {
        Files.createDirectories(folder);
        try {
            ResultFile.write(folder.resolve(RESULT), result);
            TimelineFile.write(folder.resolve(TIMELINE), measures);
            SecondsFile.write(folder.resolve(SECONDS), measures);
            LatencyFile.write(folder.resolve(LATENCY), measures.latencies(), measures.intervals());
            Files.writeString(folder.resolve(SCENARIO), scenario);
        } catch (UncheckedIOException e) {
            // FastCSV wraps what the disk says.
            throw e.getCause();
        }
    }
}
