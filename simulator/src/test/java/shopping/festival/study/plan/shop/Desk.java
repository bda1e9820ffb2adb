package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.ReturnTerms;

/** A seller's desk: a small market, a good shop and plan for it, and what is said when they are read. */
final class Desk {
    static final Terrain TERRAIN = new Terrain(
            List.of("health", "cosmetics"),
            List.of("CN", "US", "JP"),
            0,
            List.of(),
            List.of(
                    new Location("dc-hangzhou", Mode.DOMESTIC, -1, ""),
                    new Location("dc-wuhan", Mode.DOMESTIC, -1, ""),
                    new Location("bonded-ningbo", Mode.BONDED, -1, ""),
                    new Location("los-angeles", Mode.DIRECT, 1, "shanghai"),
                    new Location("world", Mode.DIRECT, -1, "shanghai")),
            List.of(600L, 1_500L, 5_000L),
            List.of(ReturnTerms.NONE, ReturnTerms.NONE),
            List.of(0.25, 0.3),
            200_000,
            VirtualTime.DAY);

    static final String SHOP = """
            sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv,origin,fulfilment,shipping_cost
            V-1,维生素 Vitamin C,health,150,99.5,40,10,500,0.3,US,bonded,
            M-1,"Mask, box of 10",cosmetics,99,59,22,12,1500,0.2,,,
            """;

    static final String PLAN = """
            sku,location,initial_units,policy,reorder_point,order_quantity,order_up_to,lead_time_hours,lead_time_cv,arrives_at
            V-1,bonded-ningbo,400,,,,,,,
            M-1,dc-hangzhou,800,"(s,S)",100,,400,4,0.3,
            M-1,dc-wuhan,100,one-off,,200,,,,06:30
            """;

    /** What parcels cost a shop that says nothing of goods of an origin. */
    static Shipping usualShipping(int origin) {
        return Shipping.of(TERRAIN.tariff(origin));
    }

    final Findings findings = new Findings();
    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Shop shop(String text) {
        return ShopFile.read(file("shop.csv", text), TERRAIN, findings);
    }

    Plan plan(Shop shop, String text) {
        return PlanFile.read(file("plan.csv", text), shop, TERRAIN, findings);
    }

    /** The problems without the folder, which has another name in every test. */
    List<String> problems() {
        return findings.problems().stream().map(this::bare).toList();
    }

    List<String> warnings() {
        return findings.warnings().stream().map(this::bare).toList();
    }

    private String bare(Problem line) {
        return line.toString().replace(folder + "/", "");
    }
}
