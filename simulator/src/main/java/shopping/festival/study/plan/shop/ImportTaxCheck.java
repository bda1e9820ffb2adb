package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import shopping.festival.base.text.WordList;
import shopping.festival.model.market.Mode;

/** Says of which products the market's import tax is added to the cost, since a cost may hold it already. */
final class ImportTaxCheck {
    private static final int NAMED = 3;

    private final List<Item> taxed;

    private ImportTaxCheck(List<Item> taxed) {
        this.taxed = taxed;
    }

    static void warn(Shop shop, String file, Findings findings) {
        new ImportTaxCheck(shop.items().stream().filter(ImportTaxCheck::isTaxed).toList()).tell(file, findings);
    }

    /** Of what a plan sells by general trade and the shop does not. */
    static void warn(Plan plan, Shop shop, String file, Findings findings) {
        List<Item> its = shop.under(plan).items();
        new ImportTaxCheck(IntStream.range(0, its.size())
                        .filter(i ->
                                isTaxed(its.get(i)) && !isTaxed(shop.items().get(i)))
                        .mapToObj(its::get)
                        .toList())
                .tell(file, findings);
    }

    private static boolean isTaxed(Item item) {
        ImportTax tax = item.terms().importTax();
        return item.mode() == Mode.DOMESTIC && !tax.isSaid() && tax.share() > 0;
    }

    private void tell(String file, Findings findings) {
        if (taxed.isEmpty()) {
            return;
        }
        List<String> named = new ArrayList<>(taxed.stream()
                .limit(NAMED)
                .map(item -> Cell.shown(item.sku()) + " "
                        + percent(item.terms().importTax().share()))
                .toList());
        if (taxed.size() > NAMED) {
            named.add((taxed.size() - NAMED) + " more");
        }
        findings.warning(
                file,
                0,
                "goods from abroad that are sold by general trade (fulfilment domestic) bear import duty and VAT, which are"
                        + " added to their unit_cost: " + WordList.of(named, "and")
                        + ". Where unit_cost holds them already, write 0 in import_tax.");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "(%.1f %%)", share * 100);
    }
}
