package shopping.festival.study.plan.importing;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.plan.shop.Findings;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.Terrain;

/** Makes a shop and plans of exports: reads, fills, asks or writes, and says what it did. */
public final class ImportRun {
    private static final int ROWS_MAX = 1_000_000;
    private static final double RATE_MOST = 1_000;

    private final ImportTerms terms;
    private final Console console;
    private final Terrain terrain;
    private final Market market;
    private final Problems problems;
    private final Findings findings = new Findings();
    private final ImportList list = new ImportList();
    private final Goods goods = new Goods();
    private final List<String> sources = new ArrayList<>();
    private final ImportFolder folder;
    private final Fallbacks fallbacks;
    private final Exchange exchange;

    /** @param problems what is wrong with the options already */
    public ImportRun(ImportTerms terms, Scenario scenario, Console console, Problems problems) {
        this.problems = problems;
        this.terms = terms;
        this.console = console;
        this.terrain = Terrain.of(scenario);
        this.market = Market.of(scenario, terrain);
        this.folder = new ImportFolder(terms.folder(), terms.workbook(), terms.replace());
        this.fallbacks = Fallbacks.read(terms.defaults(), terrain, problems);
        this.exchange = new Exchange(terms.currency(), rate(), market.rmbPerUsd());
    }

    private Optional<BigDecimal> rate() {
        return terms.rate().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(new OptionText("--rate", terms.rate(), problems).number(1e-6, RATE_MOST)));
    }

    /** @return the exit code */
    public int run() {
        exchange.check(problems);
        tellTaken();
        ColumnMap map = ColumnMap.read(terms.maps(), problems);
        readFiles(map);
        Optional<HistoryForecasts> history = history(map);
        map.tellUnfound(problems);
        MeaningTable categoryTable = table(
                terms.categories(),
                ImportFolder.CATEGORIES,
                List.of("sku", "export_category"),
                "category",
                terrain.categories());
        List<String> places =
                new ArrayList<>(terrain.locations().stream().map(l -> l.name()).toList());
        places.add(StockPlans.NOWHERE);
        MeaningTable warehouseTable =
                table(terms.warehouses(), ImportFolder.WAREHOUSES, List.of("warehouse"), "location", places);
        refuse();
        CategoryChoice categories = new CategoryChoice(terrain.categories(), categoryTable, fallbacks, list);
        ProductMaker maker =
                new ProductMaker(market, fallbacks, categories, new Forecasts(market, fallbacks, history), list);
        Set<String> parents = goods.parents();
        List<Product> products =
                goods.all().stream().map(g -> maker.make(g, parents)).toList();
        if (exchange.isForeign()) {
            // Whoever opens the shop later sees in what money it is.
            products.forEach(p -> p.cells().put(Field.CURRENCY.label(), "RMB"));
        }
        askForOrigin();
        ask(categories);
        refuse();
        StockPlans stock = new StockPlans(terrain, products, warehouseTable, list);
        stock.tell(goods.warehouses());
        history.ifPresent(h -> h.tell(list));
        double cover = fallbacks.number(Fallbacks.COVER).orElse(Market.COVER);
        Map<String, List<List<String>>> plans = stock.all(cover, problems);
        refuse();
        return write(products, plans, tables(categories, stock, history));
    }

    private void tellTaken() {
        List<String> taken = folder.taken();
        if (Files.exists(terms.folder()) && !Files.isDirectory(terms.folder())) {
            problems.addOption("--to (" + terms.folder() + ") is a file. Name a folder.");
        } else if (!taken.isEmpty()) {
            problems.addOption("--to (" + terms.folder() + ") holds " + String.join(", ", taken)
                    + " already. Name a new folder, or replace them with --force.");
        }
    }

    private void readFiles(ColumnMap map) {
        for (Path file : terms.files()) {
            TableFile.read(file, terms.decimal(), ROWS_MAX, findings).ifPresent(table -> {
                Profile profile = Profile.of(table.columns()).orElse(Profile.PLAIN);
                ExportReader reader = new ExportReader(table, profile, map, exchange, goods, list);
                if (!reader.hasSku()) {
                    findings.problem(
                            table.file(),
                            1,
                            "is no export that is known, and has no column sku. Say which column it is: --map" + " \""
                                    + TableFile.shown(table.columns().get(0)) + "=sku\".");
                } else if (reader.needsCurrency() && !exchange.isSaid()) {
                    findings.problem(
                            table.file(),
                            0,
                            "has prices and does not say in which currency. Add --currency USD, or"
                                    + " --currency RMB.");
                } else {
                    reader.read();
                    sources.add(table.file() + " (" + profile.name() + ", "
                            + table.rows().size() + " rows)");
                }
            });
        }
        goods.dropSums();
        goods.differences().forEach(d -> list.note(ImportList.Part.LEFT, "values", d));
    }

    private MeaningTable table(Optional<Path> said, String name, List<String> keys, String column, List<String> known) {
        Path file = said.orElse(folder.table(name));
        return said.isPresent() || Files.exists(file)
                ? MeaningTable.read(file, keys, column, known, findings)
                : MeaningTable.none();
    }

    /** A table that the user has filled in is never written over. */
    private boolean isNew(Optional<Path> said, String name) {
        return said.isEmpty() && !Files.exists(folder.table(name));
    }

    private void refuse() {
        problems.addAll(findings.problems());
        problems.refuse();
    }

    private void askForOrigin() {
        int without = list.count(ImportList.Part.MISSING, "origin");
        if (without > 0) {
            problems.addOption("origin is said for " + ImportList.products(without)
                    + " by no file: from which country is the" + " brand? Add --default origin=US; known are "
                    + String.join(", ", terrain.origins()) + ".");
        }
    }

    /** What no file and no table says of categories is asked for, in a table that the user fills in. */
    private void ask(CategoryChoice categories) {
        if (categories.open().isEmpty()) {
            return;
        }
        Path table = terms.categories().orElse(folder.table(ImportFolder.CATEGORIES));
        if (terms.categories().isEmpty()
                && problems.list().stream().noneMatch(p -> p.sentence().startsWith("--to"))) {
            folder.ask(categories.rows());
        }
        problems.addOption(table + ": " + categories.open().size()
                + (categories.open().size() == 1 ? " category" : " categories") + " of your files "
                + "cannot be told. Fill in its column category with " + String.join(", ", terrain.categories())
                + ", and type the same command again; or add --default category=other.");
    }

    /** The tables beside the shop and its plans. */
    private Map<String, List<List<String>>> tables(
            CategoryChoice categories, StockPlans stock, Optional<HistoryForecasts> history) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        if (isNew(terms.categories(), ImportFolder.CATEGORIES)
                && !categories.rows().isEmpty()) {
            tables.put(ImportFolder.CATEGORIES, categories.rows());
        }
        if (isNew(terms.warehouses(), ImportFolder.WAREHOUSES)
                && !goods.warehouses().isEmpty()) {
            tables.put(ImportFolder.WAREHOUSES, stock.table(goods.warehouses()));
        }
        history.ifPresent(h -> tables.put(HistoryForecasts.TABLE, h.table()));
        return tables;
    }

    private Optional<HistoryForecasts> history(ColumnMap map) {
        Optional<LocalDate> last = Optional.empty();
        try {
            last = terms.lastFestival().isEmpty() ? last : Optional.of(LocalDate.parse(terms.lastFestival()));
        } catch (DateTimeParseException e) {
            problems.addOption("--last-festival (" + terms.lastFestival() + ") is not a date. Write it as 2015-11-11.");
        }
        if (terms.history().isEmpty() && last.isPresent()) {
            problems.addOption("--last-festival needs a history. Add --history SALES.csv.");
        }
        Optional<LocalDate> festival = last;
        return terms.history()
                .flatMap(f -> HistoryForecasts.read(f, terms.decimal(), festival, map, fallbacks, findings));
    }

    private int write(
            List<Product> products, Map<String, List<List<String>>> plans, Map<String, List<List<String>>> tables) {
        List<String> told = new ArrayList<>();
        told.add(ImportList.products(products.size()) + " from " + String.join(", ", sources) + ".");
        if (exchange.isUsed()) {
            told.add("Prices: " + exchange.told() + "; the shop's file is in RMB.");
        }
        told.addAll(list.lines());
        boolean isWhole = list.isEmpty(ImportList.Part.MISSING);
        ReadBack back = new ReadBack(terrain, terms.folder());
        ImportFolder.Written written =
                folder.write(terrain, products, plans, tables, told, part -> back.check(part, plans.keySet(), isWhole));
        told.forEach(console.out()::println);
        findings.warnings().forEach(w -> console.err().println("note: " + w));
        back.warnings().stream()
                .map(Problem::toString)
                .forEach(w -> console.err().println("note: " + w));
        written.notes().forEach(w -> console.err().println("note: " + w));
        console.out().println("Written to " + terms.folder() + ": " + String.join(", ", written.names()) + ".");
        new NextSteps(terms, plans.keySet(), isWhole, products.stream().anyMatch(Product::isOfSales))
                .lines()
                .forEach(console.out()::println);
        return ExitCode.FINE;
    }
}
