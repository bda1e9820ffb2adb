package shopping.festival.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code festival plan}: what a seller asks. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Tests a seller's inventory plans.",
        subcommands = PlanInitCommand.class)
final class PlanCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: init");
    }
}
