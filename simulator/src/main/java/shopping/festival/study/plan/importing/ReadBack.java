package shopping.festival.study.plan.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.study.plan.shop.Findings;
import shopping.festival.study.plan.shop.PlanFile;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.ShopFile;
import shopping.festival.study.plan.shop.Terrain;

/** Reads what was made as {@code festival plan} will, before anybody sees it. */
final class ReadBack {
    private final Terrain terrain;
    private final Path folder;
    private final List<Problem> warnings = new ArrayList<>();

    ReadBack(Terrain terrain, Path folder) {
        this.terrain = terrain;
        this.folder = folder;
    }

    /** Refuses files that could not be used; cells that are left for the user to fill in are none of it. */
    void check(Path part, Collection<String> plans, boolean isWhole) {
        Findings findings = new Findings();
        Shop shop = ShopFile.read(part.resolve(ImportFolder.SHOP), terrain, findings);
        plans.forEach(p -> PlanFile.read(part.resolve(p), shop, terrain, findings));
        if (isWhole && !findings.isClean()) {
            throw new Mistakes(
                    findings.problems().stream().map(p -> there(p, part)).toList());
        }
        // What is odd about a plan is told when it is tried: today's stock is what it is.
        findings.warnings().stream()
                .filter(w ->
                        w.place().startsWith(part.resolve(ImportFolder.SHOP).toString()))
                .map(p -> there(p, part))
                .forEach(warnings::add);
    }

    private Problem there(Problem problem, Path part) {
        return new Problem(problem.place().replace(part.toString(), folder.toString()), problem.sentence());
    }

    List<Problem> warnings() {
        return warnings;
    }
}
