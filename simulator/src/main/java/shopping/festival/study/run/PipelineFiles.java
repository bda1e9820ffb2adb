package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.Fault;

/** What a CI server reads and shows. */
final class PipelineFiles {
    private PipelineFiles() {}

    /** Of one run. */
    static void write(Path folder, FestivalResult result, List<Fault> faults) throws IOException {
        JUnitFile.write(folder.resolve(RunFiles.JUNIT), List.of(result), faults);
        JobSummary.write(folder.resolve(RunFiles.JOB_SUMMARY), result, faults);
    }

    /** Of all replications together. */
    static void write(Path folder, List<String> names, List<FestivalResult> results, List<Fault> faults)
            throws IOException {
        JUnitFile.write(folder.resolve(RunFiles.JUNIT), results, faults);
        JobSummary.write(folder.resolve(RunFiles.JOB_SUMMARY), names, results, faults);
    }
}
