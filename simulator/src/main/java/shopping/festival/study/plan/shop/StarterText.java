package shopping.festival.study.plan.shop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shopping.festival.model.market.Mode;

/** What a seller reads first: which files to edit, and what to type then. */
final class StarterText {
    private StarterText() {}

    static String of(Path folder, Terrain terrain, String market) {
        String shipping = Stream.of(Mode.values())
                .map(m -> m.label() + " " + Money.text(terrain.shippingFen(m)))
                .collect(Collectors.joining(", "));
        String option = market.isEmpty() ? "" : " --market " + TypedPath.of(market);
        return String.format(
                Locale.ROOT,
                """
                An example shop and two plans for the festival
                ==============================================

                shop.csv       what you sell: a product a row, prices in RMB
                plan-a.csv     where it lies at 00:00 and how it is refilled: a row a product and location
                plan-b.csv     the same shop with more of what sells fast and a delivery in the morning
                locations.csv  the locations a plan may name, and whose goods may lie there

                1. Edit shop.csv in any spreadsheet program. Save it as "CSV UTF-8".
                     category            one of %s
                     expected_units      units you would sell in the 24 h if you never ran out, on average
                     forecast_cv         how unsure that is: 0.3 stands for 30 %%; 0 to 5
                     salvage_value       what a unit left over still brings you, RMB
                   These may be left out, or their cells left empty:
                     origin              %s if empty; one of %s
                     fulfilment          domestic for %s, bonded for the others; or direct
                     shipping_cost       RMB a parcel; by fulfilment %s
                     import_tax          duty and VAT of goods from abroad that are sold as domestic, a share of
                                         unit_cost: 0.27 stands for 27 %%, 0 if unit_cost holds them already
                2. Edit a plan. Every product of the shop needs a row, with initial_units 0 if it is not stocked.
                     policy              none      nothing comes after 00:00
                                         one-off   order_quantity units at arrives_at (06:30, 6.5 h, 26:00);
                                                   a row for each further delivery, initial_units empty there
                                         (r,Q)     order_quantity units whenever stock and orders are at or below
                                                   reorder_point
                                         (s,S)     up to order_up_to whenever they are at or below reorder_point
                                         base-stock back up to order_up_to whenever something is sold
                     lead_time_hours, lead_time_cv   time from order to receipt, and how unsure it is
                3. Ask which plan earns more, and how sure that is (festival stands for simulator/bin/festival):
                     festival plan %s %s %s%s
                4. Ask what you should stock:
                     festival plan recommend --help

                Write numbers plainly: 1200 and not 1,200; 12.50 and not 12,50. A mistake is told with its file, line
                and column, all of them at once. Everything about the columns: simulator/docs/shop-files.md.
                """,
                String.join(", ", terrain.categories()),
                terrain.origins().get(terrain.home()),
                String.join(", ", terrain.origins()),
                terrain.origins().get(terrain.home()),
                shipping,
                TypedPath.of(folder.resolve("shop.csv").toString()),
                TypedPath.of(folder.resolve("plan-a.csv").toString()),
                TypedPath.of(folder.resolve("plan-b.csv").toString()),
                option);
    }
}
