package shopping.festival.study.plan.shop;

/** What else a shop says of a product, as its file has it. */
final class TermsText {
    private TermsText() {}

    /** The cell of a column; empty where it holds what an empty one means. */
    static String of(ItemTerms terms, ShopColumn column) {
        Lots lots = terms.lots();
        return switch (column) {
            case MIN_UNITS -> unless(lots.min(), Lots.ANY.min());
            case MAX_UNITS -> unless(lots.max(), Lots.ANY.max());
            case CASE_PACK -> unless(lots.pack(), Lots.ANY.pack());
            case MIN_ORDER -> unless(lots.minOrder(), Lots.ANY.minOrder());
            case IMPORT_TAX ->
                terms.importTax().isSaid() ? Numbers.text(terms.importTax().share()) : "";
            default -> "";
        };
    }

    private static String unless(int units, int unsaid) {
        return units == unsaid ? "" : Integer.toString(units);
    }
}
