package shopping.festival.study.plan.shop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shopping.festival.model.market.Mode;

/** What a seller reads first: which files to edit, what every column means, and what to type then. */
final class StarterText {
    private static final String FILES = """
            An example shop and two plans for the festival
            ==============================================

            shop.csv       what you sell: a product a row, prices in RMB
            plan-a.csv     where it lies at 00:00 and how it is refilled: a row a product and location
            plan-b.csv     the same shop with more of what sells fast and a delivery in the morning
            locations.csv  the locations a plan may name, and whose goods may lie there

            """;

    private static final String RARE = """
               These columns are not in the example; add those you need:
                 case_pack           units of a carton; min_order: the smallest order of its supplier
                 min_units, max_units   what has to be there at 00:00, and what there is room for
                 parent              the product this is a size or colour of
                 return_share        part of what is sold that is sent back: 0.1 stands for 10 %
                 return_days, return_cost, return_value
                                     days until the refund, RMB that one costs you, RMB it still brings
                 coupon_from, coupon_off   RMB: 400 and 50 stand for 50 off every full 400
                 ad_cost, ad_share   advertising: RMB for the festival; a share of what buyers pay
                 presale_units       ordered before 00:00; presale_deposit, presale_price: RMB each
                 presale_paid        part of them whose balance is paid
                 currency            money of the row if it is not RMB, such as USD; say --currency USD too
            """;

    private static final String PLAN = """
            2. Edit a plan. Every product of the shop needs a row, with initial_units 0 if it is not stocked.
                 sku, location       one of shop.csv, and one of locations.csv
                 initial_units       units on hand there at 00:00
                 policy              none      nothing comes after 00:00
                                     one-off   order_quantity units at arrives_at (06:30, 6.5 h, 26:00);
                                               a row for each further delivery, initial_units empty there
                                     (r,Q)     order_quantity units whenever stock and orders are at or below
                                               reorder_point
                                     (s,S)     up to order_up_to whenever they are at or below reorder_point
                                     base-stock back up to order_up_to whenever something is sold
                 lead_time_hours, lead_time_cv   time from order to receipt, and how unsure it is
               Two more columns may be added; in all rows of a product the same:
                 fulfilment          how this plan sells it: domestic, bonded or direct; empty: as in the shop
                 price               RMB, what this plan asks for it; demand moves with it; empty: as in the shop
            """;

    private StarterText() {}

    static String of(Path folder, Terrain terrain, String market) {
        return FILES + shop(terrain) + RARE + PLAN + commands(folder, market);
    }

    private static String shop(Terrain terrain) {
        String home = terrain.origins().get(terrain.home());
        return String.format(
                Locale.ROOT,
                """
                1. Edit shop.csv in any spreadsheet program. Save it as "CSV UTF-8".
                     sku, name           your own code of the product, each once, and what it is called
                     category            one of %s
                     list_price          RMB, the price outside the festival
                     festival_price      RMB, the price of the day
                     unit_cost           RMB, what a unit costs you; of goods from abroad before they are cleared
                     salvage_value       RMB, what a unit left over still brings you; 0 for fresh food
                     expected_units      units that buyers want in the 24 h who come to you first, on average. If what you
                                         have is what you would sell (such as last year's sales), leave it so, and
                                         add --expected-units sales to each command below
                     forecast_cv         how unsure that is: 0.3 stands for 30 %%; 0 to 5
                   These may be left out, or their cells left empty:
                     origin              %s if empty; one of %s
                     fulfilment          domestic, bonded or direct; if empty, domestic for %s and bonded for the others%s
                     shipping_cost       RMB a parcel; if empty, by fulfilment %s
                     shipping_cost_domestic, shipping_cost_bonded, shipping_cost_direct
                                         the same by one way, for plans that sell it that way
                     import_tax          duty and VAT of goods from abroad that are sold as domestic, a share of
                                         unit_cost: 0.27 stands for 27 %%, 0 if unit_cost holds them already
                """,
                String.join(", ", terrain.categories()),
                home,
                String.join(", ", terrain.origins()),
                home,
                ways(terrain),
                shipping(terrain));
    }

    private static String commands(Path folder, String market) {
        return String.format(
                Locale.ROOT,
                """
                3. Ask which plan earns more, and how sure that is (festival stands for simulator/bin/festival):
                     festival plan %1$s %2$s %3$s%4$s
                   --lang zh answers in Chinese, --currency USD in dollars, --workbook for Excel too.
                4. Ask what you should stock:
                     festival plan recommend %1$s %2$s%4$s

                Write numbers plainly: 1200 and not 1,200; 12.50 and not 12,50. A mistake is told with its file, line
                and column, all of them at once. Everything about the columns: simulator/docs/shop-files.md.
                """,
                TypedPath.of(folder.resolve("shop.csv").toString()),
                TypedPath.of(folder.resolve("plan-a.csv").toString()),
                TypedPath.of(folder.resolve("plan-b.csv").toString()),
                market.isEmpty() ? "" : " --market " + TypedPath.of(market));
    }

    /** Groups of newcomers that go another way than other goods from abroad; empty if there are none. */
    private static String ways(Terrain terrain) {
        return terrain.groups().stream()
                .filter(g -> g.mode() != Mode.BONDED)
                .map(g -> ", " + g.mode().label() + " for " + terrain.origins().get(g.origin()))
                .collect(Collectors.joining());
    }

    /** What the market says, and what a group of newcomers pays from its own places. */
    private static String shipping(Terrain terrain) {
        Stream<String> usual = Stream.of(Mode.values()).map(m -> m.label() + " " + Money.text(terrain.shippingFen(m)));
        Stream<String> groups = terrain.groups().stream()
                .filter(Group::hasShipping)
                .map(g ->
                        terrain.origins().get(g.origin()) + " " + g.mode().label() + " " + Money.text(g.shippingFen()));
        return Stream.concat(usual, groups).collect(Collectors.joining(", "));
    }
}
