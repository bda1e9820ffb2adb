package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import shopping.festival.result.MinuteDigests;
import shopping.festival.result.RunFiles;
import shopping.festival.result.making.FolderLaws;
import shopping.festival.result.making.SellersFile;
import shopping.festival.scenario.Scenario;
import shopping.festival.view.html.PageFile;

/** All files of a run: numbers for programs, and a page for people. */
final class RunReport {
    private RunReport() {}

    /** @param forPipeline whether a CI server gets its files too */
    static void write(Path folder, Run run, Scenario scenario, boolean forPipeline) throws IOException {
        RunFiles.write(folder, run.result(), run.measures(), scenario.resolved());
        if (forPipeline) {
            PipelineFiles.write(folder, run.result());
        }
        RunStory story = new RunStory(
                run.result(),
                run.measures(),
                scenario.faults().stream().filter(f -> !f.isAverted()).toList(),
                scenario.history());
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
