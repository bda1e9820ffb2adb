package shopping.festival.study.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.MinuteDigests;
import shopping.festival.result.ResultFile;
import shopping.festival.result.ResultHead;
import shopping.festival.result.RunFiles;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;

/** One of the two runs that are to be told apart: a configuration that is run, or a folder that a run has left. */
final class DiffSide {
    private final String label;
    private final boolean isFolder;
    private final Scenario scenario;
    private final long seed;
    private final int replication;
    private final double scale;
    private final RunOptions options;
    private MinuteDigests digests;
    private Festival festival;
    private StockLedger stock;
    private Histories histories;
    /** Of the run in which the histories were recorded. */
    private MinuteDigests again;

    private DiffSide(
            String label,
            boolean isFolder,
            Scenario scenario,
            long seed,
            int replication,
            double scale,
            RunOptions options,
            MinuteDigests digests) {
        this.label = label;
        this.isFolder = isFolder;
        this.scenario = scenario;
        this.seed = seed;
        this.replication = replication;
        this.scale = scale;
        this.options = options;
        this.digests = digests;
    }

    /** A scenario to run; what the user does not say is as in the folder it is held against, if it is one. */
    static DiffSide configuration(
            Path file,
            List<String> overrides,
            Optional<Long> seed,
            Optional<Double> scale,
            Optional<FestivalResult> like,
            RunOptions options) {
        Scenario scenario = CheckedScenario.load(file, overrides);
        long theSeed = seed.or(() -> like.map(r -> r.head().seed())).orElse(scenario.seed());
        double theScale = scale.or(() -> like.map(r -> r.head().scale())).orElse(1.0);
        StringBuilder label = new StringBuilder(file.toString());
        overrides.forEach(o -> label.append(" --set ").append(o));
        return new DiffSide(
                label.toString(),
                false,
                scenario,
                theSeed,
                like.map(r -> r.head().replication()).orElse(0),
                theScale,
                options,
                null);
    }

    /** A folder of results, whose own scenario may be run again. */
    static DiffSide folder(Path folder, FestivalResult result, RunOptions options) {
        Scenario scenario = CheckedScenario.load(folder.resolve(RunFiles.SCENARIO), List.of());
        return new DiffSide(
                folder.toString(),
                true,
                scenario,
                result.head().seed(),
                result.head().replication(),
                result.head().scale(),
                options,
                digests(folder, result));
    }

    /** The result in a folder. */
    static FestivalResult result(Path folder) {
        Path file = folder.resolve(RunFiles.RESULT);
        if (!Files.exists(file)) {
            throw Mistakes.of(folder + " has no " + RunFiles.RESULT + ". Name the folder of one run.");
        }
        try {
            Optional<String> mistake = ResultHead.mistake(ResultFile.readTree(file));
            if (mistake.isPresent()) {
                throw Mistakes.of(file + " " + mistake.get() + ".");
            }
            return ResultFile.read(file);
        } catch (IOException e) {
            throw Mistakes.of(file + " is no result: " + firstLine(DiskTrouble.reason(e)) + ".");
        }
    }

    private static MinuteDigests digests(Path folder, FestivalResult result) {
        Path file = folder.resolve(RunFiles.DIGESTS);
        if (!Files.exists(file)) {
            throw Mistakes.of(folder + " has no " + RunFiles.DIGESTS
                    + ": an earlier version left it. Run its scenario again with that version's successor.");
        }
        MinuteDigests digests;
        try {
            digests = MinuteDigests.read(file);
        } catch (IOException | IllegalArgumentException e) {
            throw Mistakes.of(file + " cannot be read: " + firstLine(e.getMessage()) + ".");
        }
        if (!digests.digest().equals(result.head().digest())) {
            throw Mistakes.of(file + " was altered: its digests sum to " + digests.digest() + ", the result has "
                    + result.head().digest() + ".");
        }
        return digests;
    }

    static String firstLine(String text) {
        return String.valueOf(text).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    String label() {
        return label + (isFolder ? "" : " (seed " + seed + ", scale " + scale + ")");
    }

    /** The digests, which a configuration has to be run for. */
    MinuteDigests digests() {
        if (digests == null) {
            digests = MinuteDigests.of(run(JournalWrapper.NONE).books());
        }
        return digests;
    }

    /** True if both are the same configuration, so that what differs is the program. */
    boolean isSameAs(DiffSide other) {
        return scenario.resolved().equals(other.scenario.resolved())
                && seed == other.seed
                && replication == other.replication
                && scale == other.scale;
    }

    /** Runs once more and writes down the intents of a minute; false if this program does not repeat that run. */
    boolean record(int minute) {
        MinuteRecorder recorder =
                new MinuteRecorder(minute, scenario.stages().buyers().rules().slot());
        again = MinuteDigests.of(run(recorder).books());
        histories = recorder.histories();
        return again.at(minute) == digests.at(minute);
    }

    /** The same from the run of another side with this configuration: this program would only repeat it. */
    boolean recordAs(DiffSide other, int minute) {
        again = other.again;
        histories = other.histories;
        festival = other.festival;
        return again.at(minute) == digests.at(minute);
    }

    private Outcome run(JournalWrapper journals) {
        festival = FestivalMaker.make(scenario, Draws.seedKey(seed, replication), scale);
        Outcome outcome = FestivalRun.run(festival, options.withWrappers(StageWrapper.NONE, journals));
        stock = outcome.books().stock();
        return outcome;
    }

    Histories histories() {
        return histories;
    }

    Festival festival() {
        return festival;
    }

    /** The final stock, null if it was not run here. */
    StockLedger stock() {
        return stock;
    }
}
