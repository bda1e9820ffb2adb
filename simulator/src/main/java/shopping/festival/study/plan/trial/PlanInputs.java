package shopping.festival.study.plan.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.shop.Findings;
import shopping.festival.study.plan.shop.Notation;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.PlanFile;
import shopping.festival.study.plan.shop.PriceChange;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.ShopFile;
import shopping.festival.study.plan.shop.Terrain;

/** A seller's files, read against the market they are for; all that is wrong with any of them at once. */
public record PlanInputs(
        Scenario scenario,
        Terrain terrain,
        Path shopFile,
        Shop shop,
        List<Path> planFiles,
        List<Plan> plans,
        List<String> warnings) {

    /** @param problems takes what is wrong; then the shop and the plans cannot be used */
    public static PlanInputs read(
            Scenario scenario, Path shopFile, List<Path> planFiles, Notation notation, Problems problems) {
        return read(scenario, shopFile, planFiles, List.of(), notation, problems);
    }

    /** @param prices that are asked about: {@code SKU=79}, each a plan more, the first one at that price */
    public static PlanInputs read(
            Scenario scenario,
            Path shopFile,
            List<Path> planFiles,
            List<String> prices,
            Notation notation,
            Problems problems) {
        Terrain terrain = Terrain.of(scenario);
        Findings findings = new Findings();
        Shop shop = ShopFile.read(shopFile, terrain, notation, findings);
        List<Plan> plans = new ArrayList<>();
        for (Path file : planFiles) {
            plans.add(PlanFile.read(file, shop, terrain, notation, findings));
        }
        problems.addAll(findings.problems());
        List<Path> files = new ArrayList<>(planFiles);
        if (findings.problems().isEmpty()) {
            for (String price : prices) {
                PriceChange.of(price, plans.get(0), shop, notation.currency(), problems)
                        .ifPresent(plan -> {
                            plans.add(plan);
                            files.add(planFiles.get(0));
                        });
            }
        }
        return new PlanInputs(
                scenario,
                terrain,
                shopFile,
                shop,
                List.copyOf(files),
                distinct(plans),
                findings.warnings().stream().map(Problem::toString).toList());
    }

    /** The shop as the first plan has it, which may sell something another way. */
    public Shop firstPlansShop() {
        return shop.under(plans.get(0));
    }

    /** Two files of one name in two folders are told apart by a number. */
    private static List<Plan> distinct(List<Plan> plans) {
        Set<String> names = new LinkedHashSet<>();
        List<Plan> distinct = new ArrayList<>();
        for (Plan plan : plans) {
            String name = plan.name();
            for (int n = 2; !names.add(name); n++) {
                name = plan.name() + " (" + n + ")";
            }
            distinct.add(plan.named(name));
        }
        return List.copyOf(distinct);
    }
}
