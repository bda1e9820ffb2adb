package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.result.MinuteDigests;
import shopping.festival.result.RunFiles;
import shopping.festival.result.TimelineMetrics;
import shopping.festival.result.making.FolderLaws;
import shopping.festival.result.making.SellersFile;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Scenario;
import shopping.festival.view.html.PageFile;

/** All files of a run: numbers for programs, and a page for people. */
final class RunReport {
    private RunReport() {}

    /**
     * Writes them.
     *
     * @param baseline what is drawn behind it on its page
     * @param forPipeline whether a CI server gets its files too
     */
    static void write(Path folder, Run run, Scenario scenario, Baseline baseline, boolean forPipeline)
            throws IOException {
        List<Fault> faults = FaultText.acting(scenario.faults());
        RunFiles.write(folder, run.result(), run.measures(), scenario.resolved());
        TimelineMetrics.write(
                folder.resolve(RunFiles.METRICS),
                run.result().head(),
                run.measures(),
                scenario.measure().date()::epochSecond);
        if (forPipeline) {
            PipelineFiles.write(folder, run.result(), faults);
        }
        RunStory story = new RunStory(run, faults, scenario.history(), baseline);
        PageFile.write(folder.resolve(PageFile.NAME), RunPage.of(story));
        // By which two runs that differ are told apart.
        MinuteDigests.of(run.outcome().books()).write(folder.resolve(RunFiles.DIGESTS));
        if (scenario.measure().sellers()) {
            SellersFile.write(
                    folder.resolve(RunFiles.SELLERS),
                    run.festival(),
                    run.outcome().books(),
                    scenario.taxRate());
        }
        FolderLaws.check(folder, run.result());
    }
}
