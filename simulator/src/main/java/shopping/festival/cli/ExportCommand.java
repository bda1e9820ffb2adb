package shopping.festival.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.RunFolder;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.export.ExportOrder;
import shopping.festival.study.export.ExportRun;
import shopping.festival.study.export.Format;
import shopping.festival.study.export.Schema;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.run.Experiment;

/** {@code festival export}: the day of a festival as tables for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Plays a festival and writes its orders, attempts and stock as tables.")
final class ExportCommand implements Callable<Integer> {
    private static final String TO = "--to";

    @Mixin
    private ScenarioOptions what;

    @Mixin
    private WithoutOption without;

    @Option(
            names = TO,
            paramLabel = "DIR",
            required = true,
            description = "Folder for the tables, a file each, or one an hour.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            converter = Values.ExportFormat.class,
            description = "parquet, csv.gz, or duckdb: one database of all tables. parquet and duckdb need DuckDB's"
                    + " driver, which is fetched once. Default: parquet.")
    private Format format;

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            defaultValue = "star",
            converter = Values.ExportSchema.class,
            description = "star, or olist: the tables of the Brazilian data set of that name. Default: star.")
    private Schema schema;

    @Option(
            names = "--sample",
            paramLabel = "SHARE",
            defaultValue = "1",
            converter = Values.Scale.class,
            description = "Part of the buyers' intents to tell of, the same ones in every table. Default: all.")
    private double sample;

    @Mixin
    private EngineOptions how;

    @Mixin
    private ForceOption force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the closing sentences, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ScenarioSource source = without.of(what);
        Scenario scenario = source.load();
        Experiment experiment = Experiment.of(scenario, what.scale()).withSeed(what.seedFor(scenario));
        ExportOrder order = new ExportOrder(experiment, source, format, schema, sample);
        return new FolderWork(console, quiet, debug, force.patience())
                .into(
                        () -> RunFolder.at(TO, folder, force.isForced()),
                        new Problems(),
                        session -> new ExportRun(order, how.forOneRun(), how.threads(), session).run());
    }
}
