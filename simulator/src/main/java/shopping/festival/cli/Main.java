package shopping.festival.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.Failures;

/** The program's entry. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // A locale may lack the letters of a sentence; what reads the answer expects UTF-8 in any.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(execute(System.out, System.err, args));
    }

    /** Runs one command line and returns its exit code; never throws, never ends the JVM. */
    public static int execute(PrintStream out, PrintStream err, String... args) {
        return execute(new Console(out, err, StageWrapper.NONE), args);
    }

    static int execute(Console console, String... args) {
        CommandLine line = commands(console)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, a) -> BadUsage.report(e, console, a))
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, console, debug(parsed)))
                .setAbbreviatedOptionsAllowed(false)
                .registerConverter(Path.class, new Values.FilePath());
        try {
            return Failures.unlessLost(line.execute(args), console);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Failures.report(e, console, false);
        }
    }

    static CommandLine commands(Console console) {
        return HelpLayout.apply(
                new CommandLine(new FestivalCommand(), new Commands(console)), System.getenv("COLUMNS"));
    }

    private static boolean debug(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.matchedOptionValue("--debug", false);
    }
}
