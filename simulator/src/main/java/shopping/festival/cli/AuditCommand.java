package shopping.festival.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.study.frame.Console;
import shopping.festival.study.log.LogAudit;

/** {@code festival audit}: every law recomputed from an event log alone. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Recomputes every law of a festival from the event log of a run (festival run --events FILE).")
final class AuditCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The log: a .csv or .csv.gz of festival run --events.")
    private Path file;

    @Option(
            names = "--run",
            paramLabel = "FOLDER",
            description = "The folder of the run that wrote the log: digest, seed and counts are held against it.")
    private @Nullable Path run;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new LogAudit(file, Optional.ofNullable(run), console).run();
    }
}
