package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.RunFiles;

/** What a CI server reads and shows. */
final class PipelineFiles {
    private PipelineFiles() {}

    /** Of one run. */
    static void write(Path folder, FestivalResult result) throws IOException {
        JUnitFile.write(folder.resolve(RunFiles.JUNIT), List.of(result));
        JobSummary.write(folder.resolve(RunFiles.JOB_SUMMARY), result);
    }

    /** Of all replications together. */
    static void write(Path folder, List<String> names, List<FestivalResult> results) throws IOException {
        JUnitFile.write(folder.resolve(RunFiles.JUNIT), results);
        JobSummary.write(folder.resolve(RunFiles.JOB_SUMMARY), names, results);
    }
}
