package shopping.festival.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.model.order.IntentId;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.RunFiles;
import shopping.festival.study.diff.DiffSide;
import shopping.festival.study.diff.Histories;
import shopping.festival.study.diff.MinuteFile;
import shopping.festival.study.diff.StockDifference;
import shopping.festival.study.diff.Telling;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.CtrlC;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Failures;

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

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "Write every event of the first minute that differs to FILE.csv, a row each.")
    private Path events;

    @Mixin
    private EngineOptions how;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuseEvents();
        SideProblems problems = new SideProblems();
        if (Files.isDirectory(a) && Files.isDirectory(b)) {
            refuse(problems, "A and B", "--seed", seed == null ? List.of() : List.of(seed.toString()), a);
            refuse(problems, "A and B", "--scale", scale == null ? List.of() : List.of(scale.toString()), a);
            refuse(problems, "A and B", "--set", set, a);
        }
        refuse(problems, "A", "--set-a", setA, a);
        refuse(problems, "B", "--set-b", setB, b);
        Optional<FestivalResult> resultA =
                Files.isDirectory(a) ? problems.attempt("A", () -> DiffSide.result(a)) : Optional.empty();
        Optional<FestivalResult> resultB =
                Files.isDirectory(b) ? problems.attempt("B", () -> DiffSide.result(b)) : Optional.empty();
        try (CtrlC ctrlC = new CtrlC()) {
            RunOptions options = how.forOneRun().withProgress((minute, total) -> ctrlC.pressed());
            Optional<DiffSide> sideA = Files.isDirectory(a) && resultA.isEmpty()
                    ? Optional.empty()
                    : problems.attempt("A", () -> side(a, resultA, resultB, setA, options));
            Optional<DiffSide> sideB = Files.isDirectory(b) && resultB.isEmpty()
                    ? Optional.empty()
                    : problems.attempt("B", () -> side(b, resultB, resultA, setB, options));
            problems.refuse();
            try {
                problems.attempt("A", sideA.orElseThrow()::digests);
                problems.attempt("B", sideB.orElseThrow()::digests);
                problems.refuse();
                return tell(sideA.orElseThrow(), sideB.orElseThrow());
            } catch (Interrupted e) {
                // Told here: once the JVM knows that all is cleaned up, it waits for nobody.
                return Failures.report(e, console, false);
            }
        }
    }

    /** What a folder holds was decided when it was run. */
    private static void refuse(SideProblems problems, String letters, String option, List<String> values, Path side) {
        if (!values.isEmpty() && Files.isDirectory(side)) {
            problems.add(
                    letters,
                    option + " (" + values.get(0) + ") changes nothing of a folder of results. Leave it"
                            + " out, or name a scenario instead, such as " + side.resolve(RunFiles.SCENARIO) + ".");
        }
    }

    private void refuseEvents() {
        if (events == null) {
            return;
        }
        Path folder = events.toAbsolutePath().getParent();
        if (!events.toString().endsWith(".csv") || Files.isDirectory(events)) {
            throw Mistakes.of("--events (" + events + ") is no CSV file. Name one, such as minute.csv.");
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw Mistakes.of("--events (" + events + ") cannot be written: there is no such folder, or none that"
                    + " takes files. Choose another place.");
        }
    }

    private DiffSide side(
            Path path,
            Optional<FestivalResult> result,
            Optional<FestivalResult> other,
            List<String> keys,
            RunOptions options) {
        if (result.isPresent()) {
            return DiffSide.folder(path, result.get(), options);
        }
        if (path.endsWith(RunFiles.RESULT) || path.endsWith(RunFiles.DIGESTS) || path.endsWith(RunFiles.SUMMARY)) {
            throw Mistakes.of(path + " is a file of a run's folder. Name the folder, "
                    + path.toAbsolutePath().getParent() + ".");
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
            tellNothingWritten();
            return ExitCode.FINE;
        }
        if (minutes.isEmpty()) {
            out.println("Only the final stock differs; every event of every intent is the same.");
            new StockDifference(sideA, sideB).lines().forEach(out::println);
            tellNothingWritten();
            return ExitCode.THRESHOLD_FAILED;
        }
        int minute = minutes.get(0);
        out.println(String.format(
                Locale.ROOT,
                "Intents of %,d minutes differ, the first in minute %d (%s)%s.%n"
                        + "An intent counts to the minute in which its slot of arrival begins, that of its session's begin.",
                minutes.size(),
                minute,
                VirtualTime.clock(minute * VirtualTime.MINUTE),
                stockDiffers ? "; the final stock differs too" : "; the final stock is the same"));
        tellMinute(sideA, sideB, minute);
        return ExitCode.THRESHOLD_FAILED;
    }

    private void tellMinute(DiffSide sideA, DiffSide sideB, int minute) {
        boolean knowsA = sideA.record(minute);
        boolean knowsB = sideB.isSameAs(sideA) ? sideB.recordAs(sideA, minute) : sideB.record(minute);
        Map<String, Histories> known = new LinkedHashMap<>();
        if (knowsA) {
            known.put("A", sideA.histories());
        }
        if (knowsB) {
            known.put("B", sideB.histories());
        }
        if (known.size() == 2) {
            tellIntent(sideA, sideB);
            writeEvents(known);
            return;
        }
        PrintStream out = console.out();
        for (DiffSide side : List.of(sideA, sideB)) {
            if (side == sideA ? knowsA : knowsB) {
                tellAlone(side);
            } else {
                out.println(side.label() + " was left by another build: this one does not repeat that minute.");
            }
        }
        writeEvents(known);
        out.println(
                "Next: run the configuration with --events FILE.csv in both builds, sort both files, and diff them.");
    }

    private void tellAlone(DiffSide side) {
        Histories histories = side.histories();
        int told = Math.min(TOLD_MOST, histories.intents());
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "This build's minute (%s): %,d intents, %,d events. Its first %d intents%s:",
                        side.label(),
                        histories.intents(),
                        histories.events(),
                        told,
                        events == null && told < histories.intents() ? " (--events FILE.csv writes all)" : ""));
        Telling.alone(histories, side.festival(), TOLD_MOST).forEach(console.out()::println);
    }

    private void tellNothingWritten() {
        if (events != null) {
            console.out().println("No event differs: " + events + " was not written.");
        }
    }

    private void writeEvents(Map<String, Histories> known) {
        if (events == null) {
            return;
        }
        if (known.isEmpty()) {
            console.out().println("No event of it is known: " + events + " was not written.");
            return;
        }
        try {
            long written = MinuteFile.write(events, known);
            String sides = String.join(" and ", known.keySet());
            console.out()
                    .println(String.format(
                            Locale.ROOT, "All %,d events of that minute (%s) are in %s.", written, sides, events));
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    private void tellIntent(DiffSide sideA, DiffSide sideB) {
        PrintStream out = console.out();
        List<Long> differing = sideA.histories().differingFrom(sideB.histories());
        long first = differing.get(0);
        out.println(String.format(
                Locale.ROOT,
                "Of A's %,d and B's %,d intents of that minute %,d differ, or are on one side only.%n"
                        + "The first is intent %s:",
                sideA.histories().intents(),
                sideB.histories().intents(),
                differing.size(),
                IntentId.describe(first)));
        Telling.titles("A: " + sideA.label(), "B: " + sideB.label()).forEach(out::println);
        Telling.sideBySide(first, sideA.histories(), sideA.festival(), sideB.histories(), sideB.festival())
                .forEach(out::println);
    }
}
