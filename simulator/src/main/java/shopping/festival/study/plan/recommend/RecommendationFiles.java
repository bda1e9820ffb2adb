package shopping.festival.study.plan.recommend;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.text.CsvTable;
import shopping.festival.result.ResultFile;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.PlanWriter;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Terrain;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.Verdict;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Rounded;

/** The files of a recommendation: plans ready to run, {@code recommend.json}, {@code recommend-skus.csv}. */
final class RecommendationFiles {
    static final String JSON = "recommend.json";
    static final String SKUS = "recommend-skus.csv";
    static final String PROFIT_PLAN = "recommended-plan.csv";
    static final String SERVICE_PLAN = "recommended-service-plan.csv";

    private static final int SCHEMA = 1;

    private static final List<String> COLUMNS = List.of(
            "sku",
            "name",
            "demand_units",
            "critical_ratio",
            "own_units",
            "recommended_units",
            "without_budget_units",
            "service_level_units",
            "as_good_from_units",
            "as_good_to_units",
            "outcome",
            "expected_rmb",
            "hindsight_rmb",
            "earns_more_rmb",
            "earns_more_rmb_low",
            "earns_more_rmb_high",
            "never_out",
            "never_out_low",
            "never_out_high",
            "sellable_units");

    private RecommendationFiles() {}

    /** What {@code recommend.json} says; the items are in {@code recommend-skus.csv}. */
    private record Told(
            int schema,
            PlanResult.Facts facts,
            PlanResult.Market market,
            Wish wish,
            int ampleReplications,
            int freshReplications,
            List<String> warnings,
            List<Tried> own,
            @Nullable Tried ownCutToBudget,
            Tried profit,
            @Nullable Tried service,
            Estimate hindsightFen,
            long spentFen,
            List<Next> nextUnits) {}

    private record Tried(
            String plan,
            long stockCostFen,
            double laterStockCostFen,
            Estimate profitFen,
            @Nullable Estimate moreFen,
            Estimate neverOut,
            @Nullable Verdict verdict) {
        static Tried of(FreshResult r) {
            return new Tried(
                    r.plan().name(),
                    r.cost().bellFen(),
                    r.cost().laterFen(),
                    r.profitFen(),
                    r.moreFen(),
                    r.neverOut(),
                    r.verdict());
        }
    }

    private record Next(String sku, int units, int more, double expectedFen, long costFen) {}

    static void write(
            Path folder,
            Recommendation advice,
            Shop shop,
            Terrain terrain,
            PlanResult.Facts facts,
            PlanResult.Market market,
            List<String> warnings)
            throws IOException {
        PlanWriter.write(
                folder.resolve(PROFIT_PLAN), shop, terrain, advice.profit().plan());
        if (advice.service().isPresent()) {
            PlanWriter.write(
                    folder.resolve(SERVICE_PLAN),
                    shop,
                    terrain,
                    advice.service().get().plan());
        }
        ResultFile.write(folder.resolve(JSON), told(advice, shop, facts, market, warnings));
        writeSkus(folder.resolve(SKUS), advice, shop);
    }

    private static Told told(
            Recommendation advice, Shop shop, PlanResult.Facts facts, PlanResult.Market market, List<String> warnings) {
        return new Told(
                SCHEMA,
                facts,
                market,
                advice.wish(),
                advice.ampleReplications(),
                advice.freshReplications(),
                warnings,
                advice.own().stream().map(Tried::of).toList(),
                advice.cut().map(Tried::of).orElse(null),
                Tried.of(advice.profit()),
                advice.service().map(Tried::of).orElse(null),
                advice.hindsightFen(),
                advice.profit().cost().bellFen(),
                advice.nextUnits().stream().map(n -> next(n, shop)).toList());
    }

    private static Next next(NextUnit n, Shop shop) {
        return new Next(shop.items().get(n.item()).sku(), n.units(), n.more(), n.expectedFen(), n.costFen());
    }

    private static void writeSkus(Path file, Recommendation advice, Shop shop) throws IOException {
        CsvTable.write(
                file,
                COLUMNS,
                table -> advice.items()
                        .forEach(a -> table.accept(row(a, shop.items().get(a.item())))));
    }

    private static List<String> row(ItemAdvice a, Item item) {
        List<String> row = new ArrayList<>();
        row.add(item.sku());
        row.add(item.name());
        row.add(text(a.demandUnits().mean()));
        row.add(text(a.criticalRatio()));
        row.add(Integer.toString(a.ownUnits()));
        row.add(Integer.toString(a.profitUnits()));
        row.add(Integer.toString(a.unlimitedUnits()));
        row.add(a.serviceUnits() == null ? "" : a.serviceUnits().toString());
        row.add(Integer.toString(a.asGood().from()));
        row.add(Integer.toString(a.asGood().to()));
        row.add(a.outcome().label());
        row.add(text(a.expectedFen() / 100));
        row.add(text(a.hindsightFen() / 100));
        row.add(text(a.moreFen().mean() / 100));
        row.add(text(a.moreFen().least() / 100, RoundingMode.FLOOR));
        row.add(text(a.moreFen().most() / 100, RoundingMode.CEILING));
        row.add(text(a.neverOut().mean()));
        row.add(text(a.neverOut().least(), RoundingMode.FLOOR));
        row.add(text(a.neverOut().most(), RoundingMode.CEILING));
        row.add(text(a.sellableUnits().mean()));
        return row;
    }

    private static String text(double value) {
        return text(value, RoundingMode.HALF_UP);
    }

    private static String text(double value, RoundingMode mode) {
        return People.plain(Rounded.at(value, 4, mode));
    }
}
