package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Probe;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.MinuteDigests;
import shopping.festival.result.RunFiles;
import shopping.festival.result.RunFolder;
import shopping.festival.result.making.RunFacts;
import shopping.festival.result.making.SellersFile;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.run.Checks;
import shopping.festival.study.run.HistoryTable;
import shopping.festival.study.run.PipelineFiles;
import shopping.festival.study.run.RunPage;
import shopping.festival.study.run.RunStory;
import shopping.festival.view.html.PageFile;

/** What one {@code festival run} was asked for, and what single and replicated runs have in common. */
record RunOrder(
        Scenario scenario,
        long seed,
        ScenarioOptions what,
        EngineOptions how,
        Checks checks,
        RunFolder folder,
        BooleanSupplier pressed,
        boolean quiet,
        Console console) {

    /** Held against nothing. */
    RunOrder(
            Scenario scenario,
            long seed,
            ScenarioOptions what,
            EngineOptions how,
            RunFolder folder,
            BooleanSupplier pressed,
            boolean quiet,
            Console console) {
        this(scenario, seed, what, how, Checks.NONE, folder, pressed, quiet, console);
    }

    Festival festival(long seedKey) {
        return FestivalMaker.make(scenario, seedKey, what.scale());
    }

    /** The engine's options with what the scenario asks to be measured, and with a test's faults. */
    RunOptions prepared(RunOptions options) {
        Scenario.MeasureTerms measure = scenario.measure();
        Probe.Interval probed =
                measure.probes() ? new Probe.Interval(measure.from(), measure.to()) : Probe.Interval.NONE;
        return options.withProbes(probed).withWrappers(console.faults(), JournalWrapper.NONE);
    }

    RunFacts facts(int replication, RunOptions options) {
        return new RunFacts(
                scenario.name(),
                seed,
                replication,
                what.scale(),
                Math.max(1, options.threads()),
                options.partitions(),
                scenario.taxRate(),
                scenario.history(),
                checks.thresholds());
    }

    /** Writes all files of a run: numbers for programs, and a page for people. */
    void write(Path folder, FestivalResult result, Measures measures) throws IOException {
        RunFiles.write(folder, result, measures, scenario.resolved());
        if (checks.metrics()) {
            PipelineFiles.write(folder, result);
        }
        RunStory story = new RunStory(result, measures, scenario.faults(), scenario.history());
        PageFile.write(folder.resolve(PageFile.NAME), RunPage.of(story));
    }

    /** The digest minute by minute, by which two runs that differ are told apart. */
    void writeDigests(Path folder, Outcome outcome) throws IOException {
        MinuteDigests.of(outcome.books()).write(folder.resolve(RunFiles.DIGESTS));
    }

    /** Every seller's account beside the files of a run, where the scenario asks for it. */
    void writeSellers(Path folder, Festival festival, Outcome outcome) throws IOException {
        if (scenario.measure().sellers()) {
            SellersFile.write(folder.resolve(RunFiles.SELLERS), festival, outcome.books(), scenario.taxRate());
        }
    }

    /** A line about the run itself, for who watches. */
    void say(String line) {
        if (!quiet) {
            console.err().println(line);
        }
    }

    /** What was published of the real day beside what was simulated, where the scenario knows a real day. */
    void tellHistory(List<FestivalResult.Compared> history) {
        if (!quiet) {
            HistoryTable.lines(history).forEach(console.out()::println);
        }
    }

    /** The last lines, whether it is quiet or not: what broke must be seen. Gives the exit code. */
    int tellThresholds(List<String> lines, boolean kept) {
        lines.forEach(console.out()::println);
        return kept ? ExitCode.FINE : ExitCode.THRESHOLD_FAILED;
    }

    /** A run without orders is a mistake in the scenario, not a result. */
    static void refuseEmpty(FestivalResult result) {
        if (result.intents().total() == 0) {
            throw Mistakes.of("no orders: not one intent arrived. Raise demand.intents or --scale.");
        }
        if (result.orders().accepted() == 0) {
            throw Mistakes.of("no orders: of " + result.intents().total() + " intents none was accepted ("
                    + result.attempts().soldOut() + " times sold out, "
                    + result.attempts().busy()
                    + " times busy). Give the market stock and the checkout capacity.");
        }
    }

    /** Moves the folder in place, unless the user has changed their mind while it was written. */
    Path keep() throws IOException {
        return FolderWork.keep(folder, pressed);
    }

    /** Tells how to see a broken law again. */
    void tellReplay(String more, RunOptions options) {
        StringBuilder command = new StringBuilder("simulator/bin/festival run ");
        command.append(quoted(what.file().toString()));
        command.append(" --seed ")
                .append(seed)
                .append(" --scale ")
                .append(what.scale())
                .append(more);
        command.append(how.asTyped(options));
        what.overrides().forEach(o -> command.append(" --set ").append(quoted(o)));
        console.err().println("replay: " + command);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./=+,:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
