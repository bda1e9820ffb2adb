package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import shopping.festival.result.Program;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.plan.trial.PlanResult;

/** What one trial of a shop was asked for. */
record PlanOrder(
        PlanInputs inputs,
        EnvironmentOptions environment,
        ShopOptions how,
        Path shopFile,
        List<Path> planFiles,
        RunFolder folder,
        BooleanSupplier pressed,
        Console console) {

    /** A line about the trial itself, for who watches. */
    void say(String line) {
        if (!how.quiet()) {
            console.err().println(line);
        }
    }

    RunsProgress progress() {
        return new RunsProgress(console, how.quiet());
    }

    /** The festival around the shop, found or measured. */
    PlanEnvironment surroundings() {
        say(inputs.shop().items().size() + " items meet " + inputs.scenario().name());
        PlanEnvironment found = PlanEnvironment.of(
                environment, inputs.scenario(), inputs.shop(), how.threads(), progress(), this::say, pressed);
        inputs.warnings().forEach(console.err()::println);
        found.warnings().forEach(w -> console.err().println("warning: " + w));
        return found;
    }

    /** Those of the seller's files, then those of the festival around the shop. */
    List<String> warnings(PlanEnvironment surroundings) {
        return Stream.concat(inputs.warnings().stream(), surroundings.warnings().stream())
                .toList();
    }

    PlanResult.Facts facts(double wallSeconds) {
        return new PlanResult.Facts(
                Program.version(),
                shopFile.toString(),
                inputs.shop().items().size(),
                how.seed(),
                how.threads(),
                wallSeconds);
    }

    /** Moves the folder in place, unless the user has changed their mind while it was written. */
    Path keep() throws IOException {
        return FolderWork.keep(folder, pressed);
    }
}
