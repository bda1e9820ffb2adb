package shopping.festival.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import shopping.festival.study.plan.shop.TablesWorkbook;

/** Exports of a seller's programs, one to three of them, of which one or two are damaged. */
final class ImportMaker implements Maker {
    private static final Path EXPORTS = Path.of("docs/exports");

    /** A sheet of no program that is known. */
    private static final String PLAIN = """
            Art.;name;category;list_price;unit_cost;units;expected_units;parent;currency
            A-1;Tee Größe 1;home;99,5;31,5;12;20;tee;USD
            A-2;"Tee; 2";Clothing > Tees;20;5;;30;tee;CNY
            =A;绿茶;other;1.234,5;"7";1;0,5;;RMB
            """;

    private static final List<String> KINDS =
            List.of("shopify-products.csv", "amazon-restock.txt", "plain.csv", "shopify-inventory.csv", "book.xlsx");

    @Override
    public Trial make(SplittableRandom random, Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            if (!names.contains(kind)) {
                write(kind, folder.resolve(kind), random);
                names.add(kind);
            }
        }
        List<String> words = new ArrayList<>(List.of("plan", "import"));
        names.forEach(name -> words.add(folder.resolve(name).toString()));
        words.addAll(List.of("--to", folder.resolve("out").toString()));
        words.addAll(options(random));
        if (names.contains("plain.csv")) {
            words.addAll(List.of("--map", "Art.=sku"));
        }
        List<String> made = new ArrayList<>(names);
        if (random.nextInt(4) == 0) {
            made.addAll(tables(random, folder, words));
        }
        String told = damaged(folder.resolve(made.get(random.nextInt(names.size()))), random);
        if (made.size() > 1 && random.nextInt(3) == 0) {
            told += "; " + damaged(folder.resolve(made.get(random.nextInt(made.size()))), random);
        }
        made.add("out");
        return new Trial(told + "\n" + String.join(" ", words), List.of(words), made);
    }

    private static void write(String kind, Path to, SplittableRandom random) throws IOException {
        switch (kind) {
            case "plain.csv" -> Files.writeString(to, PLAIN);
            case "book.xlsx" -> {
                List<Path> sheets = new ArrayList<>(List.of(EXPORTS.resolve("shopify-products.csv")));
                if (random.nextInt(4) == 0) {
                    sheets.add(EXPORTS.resolve("daily-sales.csv"));
                }
                TablesWorkbook.write(to, sheets);
            }
            default -> Files.copy(EXPORTS.resolve(kind), to);
        }
    }

    private static List<String> options(SplittableRandom random) {
        List<String> options = new ArrayList<>();
        if (random.nextInt(8) != 0) {
            options.addAll(List.of("--currency", random.nextInt(3) == 0 ? "RMB" : "USD"));
        }
        if (random.nextInt(6) != 0) {
            options.addAll(List.of("--default", "origin=US"));
        }
        if (random.nextInt(3) != 0) {
            options.addAll(List.of("--default", "category=other"));
        }
        if (random.nextInt(3) == 0) {
            options.addAll(List.of("--default", "expected_units=50"));
        }
        if (random.nextInt(5) == 0) {
            options.addAll(List.of("--decimal", random.nextBoolean() ? "comma" : "point"));
        }
        if (random.nextInt(3) == 0) {
            options.add("--workbook");
        }
        return options;
    }

    /** What may be said beside the exports. */
    private static List<String> tables(SplittableRandom random, Path folder, List<String> words) throws IOException {
        String name = random.nextBoolean() ? "daily-sales.csv" : "warehouses.csv";
        Files.copy(EXPORTS.resolve(name), folder.resolve(name));
        words.addAll(List.of(
                name.equals("daily-sales.csv") ? "--history" : "--warehouses",
                folder.resolve(name).toString()));
        return List.of(name);
    }

    private static String damaged(Path file, SplittableRandom random) throws IOException {
        return file.toString().endsWith(".xlsx") ? BookDamage.to(file, random) : Damage.to(file, random);
    }
}
