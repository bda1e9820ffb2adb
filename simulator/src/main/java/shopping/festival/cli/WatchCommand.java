package shopping.festival.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.live.WatchRun;

/** {@code festival watch}: the day of a run again, as it was seen. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows the day of a run that was made with --live again, as a page on this machine.")
final class WatchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "The folder that the run has left.")
    private Path folder;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            converter = Values.Pace.class,
            description = "N times as fast as it was. Default: 1.")
    private double speed;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            converter = Values.Port.class,
            description = "Where the page is. Default: any port that is free.")
    private int port;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        new WatchRun(folder, speed, port, console.err()::println).run();
        return ExitCode.FINE;
    }
}
