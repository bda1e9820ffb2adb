package shopping.festival.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Patience;

/** Where a study of a scenario leaves its results, and what it does only for who means it. */
final class OutOption {
    @Mixin
    private ForceOption force;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "Folder for the results. Default:" + " runs/<scenario>-${COMMAND-NAME}-<seed>-<first free number>.")
    private @Nullable Path out;

    Patience patience() {
        return force.patience();
    }

    /** @param name of the scenario, the study and the seed */
    RunFolder open(String name) {
        return OutFolder.open(out, force, name);
    }
}
