package shopping.festival.study.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
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
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.Run;
import shopping.festival.view.text.People;

/** One of the two runs that are to be told apart: a configuration that is run, or a folder that a run has left. */
final class DiffSide {
    private final String label;
    private final boolean isFolder;
    private final Experiment experiment;
    private final int replication;
    private final RunOptions options;
    private @Nullable MinuteDigests digests;
    private @Nullable Festival festival;
    private @Nullable StockLedger stock;
    private @Nullable Histories histories;
    /** Of the run in which the histories were recorded. */
    private @Nullable MinuteDigests again;

    private DiffSide(
            String label,
            boolean isFolder,
            Experiment experiment,
            int replication,
            RunOptions options,
            @Nullable MinuteDigests digests) {
        this.label = label;
        this.isFolder = isFolder;
        this.experiment = experiment;
        this.replication = replication;
        this.options = options;
        this.digests = digests;
    }

    /** A scenario to run; what the user does not say is as in the folder it is held against, if it is one. */
    static DiffSide configuration(
            ScenarioInput input,
            List<String> overrides,
            Optional<Long> seed,
            Optional<Double> scale,
            Optional<FestivalResult> like,
            RunOptions options) {
        Scenario scenario = CheckedScenario.load(input, overrides);
        long theSeed = seed.or(() -> like.map(r -> r.head().seed())).orElse(scenario.seed());
        double theScale = scale.or(() -> like.map(r -> r.head().scale())).orElse(1.0);
        StringBuilder label = new StringBuilder(input.file().toString());
        overrides.forEach(o -> label.append(" --set ").append(o));
        return new DiffSide(
                label.toString(),
                false,
                new Experiment(scenario, theSeed, theScale, List.of()),
                like.map(r -> r.head().replication()).orElse(0),
                options,
                null);
    }

    /** A folder of results, whose own scenario may be run again. */
    static DiffSide folder(Path folder, FestivalResult result, RunOptions options) {
        Scenario scenario = CheckedScenario.load(folder.resolve(RunFiles.SCENARIO), List.of());
        return new DiffSide(
                folder.toString(),
                true,
                new Experiment(scenario, result.head().seed(), result.head().scale(), List.of()),
                result.head().replication(),
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

    static String firstLine(@Nullable String text) {
        return String.valueOf(text).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    String label() {
        return label
                + (isFolder ? "" : " (seed " + experiment.seed() + ", scale " + People.plain(experiment.scale()) + ")");
    }

    /** The digests, which a configuration has to be run for. */
    MinuteDigests digests() {
        MinuteDigests known = digests;
        if (known == null) {
            known = MinuteDigests.of(run(JournalWrapper.NONE).books());
            digests = known;
        }
        return known;
    }

    /** True if both are the same configuration, so that what differs is the program. */
    boolean isSameAs(DiffSide other) {
        return experiment
                        .scenario()
                        .resolved()
                        .equals(other.experiment.scenario().resolved())
                && experiment.seed() == other.experiment.seed()
                && replication == other.replication
                && experiment.scale() == other.experiment.scale();
    }

    /** Runs once more and writes down the intents of a minute; false if this program does not repeat that run. */
    boolean record(int minute) {
        MinuteRecorder recorder = new MinuteRecorder(
                minute, experiment.scenario().stages().buyers().rules().slot());
        MinuteDigests repeated = MinuteDigests.of(run(recorder).books());
        again = repeated;
        histories = recorder.histories();
        return repeated.at(minute) == digests().at(minute);
    }

    /** The same from the run of another side with this configuration: this program would only repeat it. */
    boolean recordAs(DiffSide other, int minute) {
        MinuteDigests repeated = Objects.requireNonNull(other.again, "not recorded");
        again = repeated;
        histories = other.histories;
        festival = other.festival;
        return repeated.at(minute) == digests().at(minute);
    }

    private Outcome run(JournalWrapper journals) {
        Run run = experiment.play(replication, options.withWrappers(StageWrapper.NONE, journals));
        festival = run.festival();
        stock = run.outcome().books().stock();
        return run.outcome();
    }

    /** Of the minute that was recorded. */
    Histories histories() {
        return Objects.requireNonNull(histories, "not recorded");
    }

    /** As it was run here. */
    Festival festival() {
        return Objects.requireNonNull(festival, "not run");
    }

    /** The final stock, if it was run here. */
    Optional<StockLedger> stock() {
        return Optional.ofNullable(stock);
    }
}
