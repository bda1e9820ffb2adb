package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;

/** What is written is read again as it was. */
class RoundTripTest {
    @TempDir
    Path folder;

    private final Random random = new Random(20161111);

    private Shop shop() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int origin = random.nextInt(3);
            int category = random.nextInt(2);
            Mode mode = Mode.values()[random.nextInt(3)];
            items.add(new Item(
                    "0" + i,
                    List.of("枸杞, 500 g", "a \"b\" c", "; tab\tin it", "plain").get(i % 4),
                    category,
                    origin,
                    mode,
                    1 + random.nextInt(1_000_000),
                    1 + random.nextInt(1_000_000),
                    random.nextInt(1_000_000),
                    random.nextInt(1_000_000),
                    shipping(origin),
                    random.nextDouble() * 2_000,
                    random.nextDouble() * 5,
                    terms(category, origin)));
        }
        return new Shop(items);
    }

    /** Of no mode, some or all has the shop a price of its own. */
    private Shipping shipping(int origin) {
        Shipping shipping = Desk.usualShipping(origin);
        for (Mode mode : Mode.values()) {
            shipping = random.nextBoolean() ? shipping.with(mode, random.nextInt(10_000)) : shipping;
        }
        return shipping;
    }

    private ItemTerms terms(int category, int origin) {
        ImportTax usual = Desk.TERRAIN.importTax(category, origin);
        ImportTax tax = origin == 0 || random.nextBoolean() ? usual : new ImportTax(random.nextDouble(), true);
        int min = random.nextInt(3) * 10;
        return random.nextInt(4) == 0
                ? ItemTerms.NONE.with(tax)
                : new ItemTerms(
                        new Lots(min, min + 1000, 1 + random.nextInt(3) * 12, random.nextInt(100)), returns(), tax);
    }

    private Returns returns() {
        return new Returns(
                (1 + random.nextInt(1000)) / 1000.0,
                1 + random.nextInt(90),
                random.nextInt(3_000),
                random.nextInt(1_000_000));
    }

    private Policy policy() {
        double cv = random.nextInt(500) / 100.0;
        double mean = random.nextInt(2_400) * (double) VirtualTime.HOUR + random.nextInt(1_000_000) * 3_600.0;
        Law lead = cv == 0 ? Law.fixed(mean) : Law.gamma(1 / (cv * cv), mean);
        int r = random.nextInt(1_000);
        return switch (random.nextInt(5)) {
            case 0 -> Policy.NONE;
            case 1 -> new Policy.OneOff(new long[] {0, 61_000_000, 90_000_001}, new int[] {1, 2, 3});
            case 2 -> new Policy.ReorderPoint(r, 1 + random.nextInt(99), lead, Policy.ENDLESS);
            case 3 -> new Policy.OrderUpTo(r, r + 1, lead, Policy.ENDLESS);
            default -> new Policy.OrderUpTo(r, r + 2 + random.nextInt(99), lead, Policy.ENDLESS);
        };
    }

    @Test
    void aShopAndItsPlan_areReadAsTheyWereWritten() throws IOException {
        Shop shop = shop();
        List<Stocking> stockings = new ArrayList<>();
        SortedMap<Integer, Mode> fulfilments = new TreeMap<>();
        SortedMap<Integer, Long> prices = new TreeMap<>();
        for (int i = 0; i < shop.items().size(); i++) {
            Item item = shop.items().get(i);
            Mode mode = random.nextInt(4) == 0 ? Mode.values()[random.nextInt(3)] : item.mode();
            if (mode != item.mode()) {
                fulfilments.put(i, mode);
            }
            if (random.nextInt(4) == 0 && item.priceFen() > 1) {
                prices.put(i, item.priceFen() * 3 / 2);
            }
            for (int w : Desk.TERRAIN.serving(mode, item.origin())) {
                stockings.add(new Stocking(i, w, random.nextInt(10_000), policy()));
            }
        }
        Plan plan = new Plan("计划 a", stockings, fulfilments, prices);
        Path shopFile = folder.resolve("shop.csv");
        Path planFile = folder.resolve("计划 a.csv");
        ShopWriter.write(shopFile, shop, Desk.TERRAIN);
        PlanWriter.write(planFile, shop, Desk.TERRAIN, plan);
        Findings findings = new Findings();
        Shop shopAgain = ShopFile.read(shopFile, Desk.TERRAIN, findings);
        Plan planAgain = PlanFile.read(planFile, shopAgain, Desk.TERRAIN, findings);
        assertThat(findings.problems()).isEmpty();
        assertThat(shopAgain).isEqualTo(shop);
        // A coefficient of variation is written with twelve digits; its shape comes back to within eleven.
        assertThat(planAgain)
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) <= 1e-10 * Math.abs(a) ? 0 : 1, Double.class)
                .isEqualTo(plan);
        // And written once more it is the same text.
        StringWriter once = new StringWriter();
        PlanWriter.write(once, shop, Desk.TERRAIN, planAgain);
        assertThat(once.toString()).isEqualTo(Files.readString(planFile));
    }

    @Test
    void aWrittenFileBeginsWithItsMark_soThatSpreadsheetProgramsKeepChineseNames() throws IOException {
        StringWriter out = new StringWriter();
        ShopWriter.write(out, new Starter(Desk.TERRAIN).shop(), Desk.TERRAIN);
        assertThat(out.toString()).startsWith("\uFEFFsku,").contains("有机婴儿燕麦粉");
    }
}
