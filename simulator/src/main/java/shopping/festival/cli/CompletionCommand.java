package shopping.festival.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;

/** {@code festival completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that completes commands and options: source <(festival completion), in bash or"
                + " zsh.")
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("festival", spec.root().commandLine()));
        return ExitCode.FINE;
    }
}
