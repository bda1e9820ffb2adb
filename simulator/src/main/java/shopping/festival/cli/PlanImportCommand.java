package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.frame.Console;
import shopping.festival.study.plan.importing.ImportRun;
import shopping.festival.study.plan.importing.ImportTerms;

/** {@code festival plan import}: a shop and plans of what other programs export. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a shop and plans of exports: Shopify, Amazon, WooCommerce, Odoo, ERPNext, or any sheet.")
final class PlanImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Exports as they come, CSV, tab-separated or workbooks (.xlsx). What several say of one SKU is put together; the"
                            + " first one counts.")
    private List<Path> files;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the shop and the plans; made if it is not there.")
    private Path folder;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=MEANING",
            description = "What a column of a file means, as in \"Landed cost=unit_cost\"; may be repeated.")
    private List<String> maps = List.of();

    @Option(
            names = "--default",
            paramLabel = "NAME=VALUE",
            description = "What stands where no file says it, as in origin=US or forecast_cv=0.5; may be repeated.")
    private List<String> defaults = List.of();

    @Option(
            names = "--categories",
            paramLabel = "FILE",
            description = "Table of the market's category for each of the files' ones. Default: DIR/categories.csv.")
    private @Nullable Path categories;

    @Option(
            names = "--warehouses",
            paramLabel = "FILE",
            description = "Table of the market's location for each of the files' warehouses. Default:"
                    + " DIR/warehouses.csv.")
    private @Nullable Path warehouses;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Of prices whose file does not say, as in USD or RMB.")
    private String currency;

    @Option(
            names = "--rate",
            paramLabel = "RMB",
            defaultValue = "",
            description = "RMB for one of it. Default: the market's rate of the US dollar.")
    private String rate;

    @Mixin
    private DecimalOption decimal;

    @Option(
            names = "--history",
            paramLabel = "SALES.csv",
            description = "Daily sales, a row a day and SKU or a row an order, from which the festival is forecast.")
    private @Nullable Path history;

    @Option(
            names = "--last-festival",
            paramLabel = "DAY",
            defaultValue = "",
            description = "Day of that history on which there was such a festival, as in 2015-11-11.")
    private String lastFestival;

    @Mixin
    private MarketOption market;

    @Option(names = "--force", description = "Replace the shop and the plans that DIR holds already.")
    private boolean force;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    PlanImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        ImportTerms terms = new ImportTerms(
                files,
                folder,
                maps,
                defaults,
                Optional.ofNullable(categories),
                Optional.ofNullable(warehouses),
                currency,
                rate,
                decimal.mark(problems),
                Optional.ofNullable(history),
                lastFestival,
                force,
                market.asTyped());
        return new ImportRun(terms, market.load(), console, problems).run();
    }
}
