package shopping.festival.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.diff.Histories;
import shopping.festival.diff.Telling;
import shopping.festival.flow.IntentId;
import shopping.festival.report.FestivalResult;
import shopping.festival.run.Interrupted;
import shopping.festival.run.RunOptions;
import shopping.festival.time.VirtualTime;

/** {@code festival diff}: the first intent to which two runs do something else. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the first minute, and in it the first intent, to which two runs do something else."
                + " A and B are scenarios, which are run, or folders that runs have left.")
final class DiffCommand implements Callable<Integer> {
    /** Intents that are told of a minute in which nothing is known of the other side. */
    private static final int TOLD_MOST = 3;

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file or a run's folder.")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "A scenario file or a run's folder.")
    private Path b;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the scenarios. Default: the folder's, or the scenario's own.")
    private Long seed;

    @Option(
            names = "--scale",
            paramLabel = "X",
            converter = Values.Scale.class,
            description = "Part of the market of the scenarios. Default: the folder's, or 1.")
    private Double scale;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of every scenario; may be repeated.")
    private List<String> set = List.of();

    @Option(
            names = "--set-a",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of A; may be repeated.")
    private List<String> setA = List.of();

    @Option(
            names = "--set-b",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of B; may be repeated.")
    private List<String> setB = List.of();

    @Mixin
    private EngineOptions how;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuse("--set-a", setA, a);
        refuse("--set-b", setB, b);
        FestivalResult resultA = Files.isDirectory(a) ? DiffSide.result(a) : null;
        FestivalResult resultB = Files.isDirectory(b) ? DiffSide.result(b) : null;
        try (CtrlC ctrlC = new CtrlC()) {
            RunOptions options = how.forOneRun().withProgress((minute, total) -> ctrlC.pressed());
            try {
                DiffSide sideA = side(a, resultA, resultB, setA, options);
                DiffSide sideB = side(b, resultB, resultA, setB, options);
                return tell(sideA, sideB);
            } catch (Interrupted e) {
                // Told here: once the JVM knows that all is cleaned up, it waits for nobody.
                return Failures.report(e, console, false);
            }
        }
    }

    private static void refuse(String option, List<String> keys, Path side) {
        if (!keys.isEmpty() && Files.isDirectory(side)) {
            throw new UserError(option + " (" + keys.get(0) + ") sets a key of " + side
                    + ", which is a folder of results. Name a scenario instead, such as "
                    + side.resolve("scenario.conf") + ".");
        }
    }

    private DiffSide side(
            Path path, FestivalResult result, FestivalResult other, List<String> keys, RunOptions options) {
        if (result != null) {
            return DiffSide.folder(path, result, options);
        }
        List<String> all = new ArrayList<>(set);
        all.addAll(keys);
        return DiffSide.configuration(path, all, seed, scale, other, options);
    }

    private int tell(DiffSide sideA, DiffSide sideB) {
        PrintStream out = console.out();
        out.println("A: " + sideA.label() + ": digest " + sideA.digests().digest());
        out.println("B: " + sideB.label() + ": digest " + sideB.digests().digest());
        List<Integer> minutes = sideA.digests().differingFrom(sideB.digests());
        boolean stockDiffers = sideA.digests().stock() != sideB.digests().stock();
        if (minutes.isEmpty() && !stockDiffers) {
            out.println("Identical: every event of every intent, and the final stock.");
            return ExitCode.FINE;
        }
        if (minutes.isEmpty()) {
            out.println("Only the final stock differs; every event of every intent is the same.");
            new StockDifference(sideA, sideB).lines().forEach(out::println);
            return ExitCode.THRESHOLD_FAILED;
        }
        int minute = minutes.get(0);
        out.println(String.format(
                Locale.ROOT,
                "Intents that arrive in %,d minutes differ, the first in minute %d (%s)%s.",
                minutes.size(),
                minute,
                VirtualTime.clock(minute * VirtualTime.MINUTE),
                stockDiffers ? "; the final stock differs too" : "; the final stock is the same"));
        tellMinute(sideA, sideB, minute);
        return ExitCode.THRESHOLD_FAILED;
    }

    private void tellMinute(DiffSide sideA, DiffSide sideB, int minute) {
        boolean otherProgram = sideA.isSameAs(sideB);
        boolean knowsA = !(otherProgram && sideA.isFolder()) && sideA.record(minute);
        boolean knowsB = !(otherProgram && sideB.isFolder()) && sideB.record(minute);
        if (knowsA && knowsB) {
            tellIntent(sideA, sideB);
            return;
        }
        PrintStream out = console.out();
        for (DiffSide side : List.of(sideA, sideB)) {
            boolean known = side == sideA ? knowsA : knowsB;
            if (!known) {
                out.println(side.label() + " was left by another build: this one does not repeat that minute.");
            } else {
                tellAlone(side);
            }
        }
    }

    private void tellAlone(DiffSide side) {
        Histories histories = side.histories();
        console.out().println(String.format(
                Locale.ROOT,
                "This build's minute (%s): %,d intents, %,d events. Its first intents:",
                side.label(),
                histories.intents(),
                histories.events()));
        Telling.alone(histories, side.festival(), TOLD_MOST).forEach(console.out()::println);
    }

    private void tellIntent(DiffSide sideA, DiffSide sideB) {
        PrintStream out = console.out();
        List<Long> differing = sideA.histories().differingFrom(sideB.histories());
        long first = differing.get(0);
        out.println(String.format(
                Locale.ROOT,
                "Of its %,d intents %,d differ. The first is intent %s:",
                Math.max(sideA.histories().intents(), sideB.histories().intents()),
                differing.size(),
                IntentId.describe(first)));
        Telling.titles("A: " + sideA.label(), "B: " + sideB.label()).forEach(out::println);
        Telling.sideBySide(first, sideA.histories(), sideA.festival(), sideB.histories(), sideB.festival())
                .forEach(out::println);
    }
}
