package shopping.festival.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A seller's spreadsheets, damaged. */
final class SheetMaker implements Maker {
    private static final String SHOP = "shop.csv";

    @Override
    public Trial make(SplittableRandom random, Path folder) throws IOException {
        Path market = folder.resolve("market.conf");
        String tiny = Files.readString(Path.of("src/test/resources/cli/tiny.conf"));
        Files.writeString(market, tiny + "\ndemand.intents = 500\ndemand.streams.drum.count = 20\n");
        StringBuilder said = new StringBuilder();
        CommandLines.type(List.of("plan", "init", folder.toString(), "--market", market.toString()));
        List<String> sheets = new ArrayList<>();
        for (Path file : CommandLines.files(folder)) {
            if (file.toString().endsWith(".csv")) {
                sheets.add(file.getFileName().toString());
            }
        }
        sheets.remove("locations.csv");
        sheets.remove(SHOP);
        said.append(Damage.to(
                folder.resolve(random.nextBoolean() ? SHOP : sheets.get(random.nextInt(sheets.size()))), random));
        List<String> plan = new ArrayList<>(List.of("plan"));
        if (random.nextInt(5) == 0) {
            plan.add("recommend");
        }
        plan.add(folder.resolve(SHOP).toString());
        plan.add(folder.resolve(sheets.get(random.nextInt(sheets.size()))).toString());
        plan.addAll(List.of("--market", market.toString(), "--market-replications", "1", "--no-cache", "--quiet"));
        plan.addAll(List.of("--out", folder.resolve("out").toString()));
        if (!plan.contains("recommend")) {
            plan.addAll(List.of("--replications", "3"));
        }
        List<String> made = new ArrayList<>(List.of("market.conf", "out", SHOP, "locations.csv", "README.txt"));
        made.addAll(sheets);
        return new Trial(said.toString(), List.of(plan), made);
    }
}
