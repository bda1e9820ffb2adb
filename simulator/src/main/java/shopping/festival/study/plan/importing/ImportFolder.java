package shopping.festival.study.plan.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.CsvTable;
import shopping.festival.study.plan.shop.FilesTogether;
import shopping.festival.study.plan.shop.LocationsFile;
import shopping.festival.study.plan.shop.ShopFile;
import shopping.festival.study.plan.shop.TablesWorkbook;
import shopping.festival.study.plan.shop.Terrain;

/** The folder of an import: the shop, its plans, the tables a user may edit, and the list of what was done. */
final class ImportFolder {
    static final String SHOP = "shop.csv";
    static final String BOOK = "shop.xlsx";
    static final String LIST = "import.txt";
    static final String CATEGORIES = "categories.csv";
    static final String WAREHOUSES = "warehouses.csv";
    private static final String LOCATIONS = "locations.csv";
    private static final List<String> MADE =
            List.of(SHOP, StockPlans.NOW, StockPlans.RESTOCK, StockPlans.FORECAST, HistoryForecasts.TABLE, LIST, BOOK);
    private static final List<String> CATEGORY_COLUMNS = List.of("sku", "export_category", "category", "example");
    private static final List<String> WAREHOUSE_COLUMNS = List.of("warehouse", "location", "if_left_empty");

    /** The columns of the tables beside the shop and its plans. */
    private static final Map<String, List<String>> TABLES =
            Map.of(CATEGORIES, CATEGORY_COLUMNS, WAREHOUSES, WAREHOUSE_COLUMNS);

    /** What looks at the files before anybody else does. */
    @FunctionalInterface
    interface Check {
        void check(Path part) throws IOException;
    }

    private final Path folder;
    private final boolean workbook;
    private final boolean replace;

    ImportFolder(Path folder, boolean workbook, boolean replace) {
        this.folder = folder;
        this.workbook = workbook;
        this.replace = replace;
    }

    /** What an import would overwrite, unless the user has said that it may. */
    List<String> taken() {
        return replace
                ? List.of()
                : MADE.stream()
                        .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                        .toList();
    }

    /** The table that lies in the folder already. */
    Path table(String name) {
        return folder.resolve(name);
    }

    /** Writes the tables alone, for the user to fill in. */
    void ask(List<List<String>> categories) {
        write(
                List.of(CATEGORIES),
                part -> CsvTable.write(part.resolve(CATEGORIES), CATEGORY_COLUMNS, categories::forEach));
    }

    /**
     * What was written.
     *
     * @param names of the files
     * @param notInBook those of them that have more rows than a sheet of the workbook holds
     */
    record Written(List<String> names, List<String> notInBook) {
        /** What the user has to know of it. */
        List<String> notes() {
            return notInBook.stream()
                    .map(table -> table + " has more rows than a sheet of a workbook holds and is not in " + BOOK
                            + "; the file itself has them all.")
                    .toList();
        }
    }

    /** Writes everything. */
    Written write(
            Terrain terrain,
            List<Product> products,
            Map<String, List<List<String>>> plans,
            Map<String, List<List<String>>> tables,
            List<String> list,
            Check check) {
        List<String> names = new ArrayList<>(List.of(SHOP));
        names.addAll(plans.keySet());
        names.addAll(tables.keySet());
        names.addAll(List.of(LOCATIONS, LIST));
        List<String> csv = names.stream().filter(n -> !n.equals(LIST)).toList();
        if (workbook) {
            names.add(BOOK);
        }
        List<String> notInBook = new ArrayList<>();
        write(names, part -> {
            List<String> columns = columns(products);
            CsvTable.write(
                    part.resolve(SHOP),
                    columns,
                    products.stream()
                            .map(p -> columns.stream()
                                    .map(c -> p.cells().getOrDefault(c, ""))
                                    .toList())::forEach);
            for (Map.Entry<String, List<List<String>>> plan : plans.entrySet()) {
                CsvTable.write(part.resolve(plan.getKey()), StockPlans.COLUMNS, plan.getValue()::forEach);
            }
            for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
                CsvTable.write(
                        part.resolve(table.getKey()),
                        TABLES.getOrDefault(table.getKey(), HistoryForecasts.COLUMNS),
                        table.getValue()::forEach);
            }
            LocationsFile.write(part.resolve(LOCATIONS), terrain);
            Files.write(part.resolve(LIST), list);
            if (workbook) {
                TablesWorkbook.write(
                                part.resolve(BOOK),
                                csv.stream().map(part::resolve).toList())
                        .forEach(table -> notInBook.add(FileName.of(table.toString())));
            }
            check.check(part);
        });
        MADE.stream().filter(name -> !names.contains(name)).forEach(this::remove);
        return new Written(names, notInBook);
    }

    /** A plan that an earlier import has made and this one has not is no plan of this shop. */
    private void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw Mistakes.of("cannot remove " + folder.resolve(name) + " of an earlier import: "
                    + DiskTrouble.reason(e) + ". Remove it, it is no part of this shop.");
        }
    }

    /** Those that every shop has, and of the others those in which something stands. */
    private static List<String> columns(List<Product> products) {
        return ShopFile.columns().stream()
                .filter(c -> Field.of(c)
                                .filter(f -> f != Field.CURRENCY && f != Field.PARENT)
                                .isPresent()
                        || products.stream().anyMatch(p -> p.cells().containsKey(c)))
                .toList();
    }

    private void write(List<String> names, FilesTogether.Filler filler) {
        try {
            FilesTogether.write(folder, names, true, filler);
        } catch (IOException e) {
            throw Mistakes.of(
                    "cannot write the shop to " + folder + ": " + DiskTrouble.reason(e) + ". Choose another folder.");
        }
    }
}
