package shopping.festival.study.replay;

import java.util.List;
import shopping.festival.study.replay.verdict.SkuVerdict;
import shopping.festival.study.replay.verdict.Verdict;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** SKU by SKU: what there was, what was sold, and what the shop's own counter says. */
final class SkusSection {
    private static final int SHOWN = 300;
    private final Verdict verdict;

    SkusSection(Verdict verdict) {
        this.verdict = verdict;
    }

    Section section() {
        Table.Maker table = Table.of(
                "SKUs that were ordered",
                "SKU",
                "stock",
                "sold",
                "given back",
                "too many",
                "left by the shop's counter",
                "counter",
                "told sold out",
                "requests at the last unit");
        ReplayPage.worstFirst(verdict.skus()).stream().limit(SHOWN).forEach(sku -> row(table, sku));
        return new Section(
                "skus",
                "SKU by SKU",
                verdict.skus().size() > SHOWN
                        ? List.of("The " + SHOWN + " most interesting of "
                                + ReplayWords.exact(verdict.skus().size()) + "; verdict.json has all.")
                        : List.of(),
                List.of(table.listed()));
    }

    private static void row(Table.Maker table, SkuVerdict sku) {
        table.row(
                sku.sku().name(),
                count(sku.sku().stock()),
                count(sku.sold()),
                count(sku.givenBack()),
                count(sku.oversold()),
                Cell.of(sku.left() == null ? "not told" : Long.toString(sku.left())),
                Cell.of(sku.counter().label().replace('-', ' ')),
                count(sku.refusals()),
                count(sku.inFlightMost()));
    }

    private static Cell count(long n) {
        return Cell.of(ReplayWords.exact(n));
    }
}
