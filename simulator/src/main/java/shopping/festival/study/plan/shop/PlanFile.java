package shopping.festival.study.plan.shop;

import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.problems.FileName;
import shopping.festival.view.text.Currency;

/** Reads {@code PLAN.csv}: a row a product and location, and one more for each further delivery. */
public final class PlanFile {
    static final int ROWS_MAX = 1_000_000;

    private PlanFile() {}

    /**
     * The plan of a file.
     *
     * @param shop as read from its own file; where that failed altogether, its products are not looked for
     * @param findings takes what is wrong; then the plan is not to be used
     */
    public static Plan read(Path file, Shop shop, Terrain terrain, Findings findings) {
        return read(file, shop, terrain, Notation.PLAIN, findings);
    }

    /** The same of a file that writes its numbers in some way. */
    public static Plan read(Path file, Shop shop, Terrain terrain, Notation notation, Findings findings) {
        PlanRows rows = new PlanRows(shop, terrain, notation);
        boolean whole =
                new Sheet(file, PlanColumn.values(), ROWS_MAX, notation.in(Currency.RMB), findings).read(rows::add);
        if (whole) {
            rows.close(file.toString(), findings);
        }
        List<Stocking> stockings = findings.isClean(file.toString()) ? rows.stockings() : List.of();
        Plan plan = new Plan(
                Workbook.sheet(file).orElseGet(() -> FileName.withoutEnding(file)),
                stockings,
                rows.fulfilments(),
                rows.prices());
        ImportTaxCheck.warn(plan, shop, file.toString(), findings);
        return plan;
    }
}
