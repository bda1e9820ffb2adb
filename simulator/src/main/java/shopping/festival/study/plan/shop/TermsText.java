package shopping.festival.study.plan.shop;

import shopping.festival.scenario.ReturnTerms;

/** What else a shop says of a product, as its file has it: a cell is empty where it holds what an empty one means. */
final class TermsText {
    private TermsText() {}

    static String ofLots(Lots lots, ShopColumn column) {
        return switch (column) {
            case MIN_UNITS -> unless(lots.min(), Lots.ANY.min());
            case MAX_UNITS -> unless(lots.max(), Lots.ANY.max());
            case CASE_PACK -> unless(lots.pack(), Lots.ANY.pack());
            case MIN_ORDER -> unless(lots.minOrder(), Lots.ANY.minOrder());
            default -> "";
        };
    }

    static String ofImportTax(ImportTax tax) {
        return tax.isSaid() ? Numbers.text(tax.share()) : "";
    }

    /** @param market what holds in the category of whoever says nothing */
    static String ofReturns(Returns returns, ReturnTerms market, ShopColumn column) {
        if (returns.share() == 0) {
            return column == ShopColumn.RETURN_SHARE && market.share() > 0 ? "0" : "";
        }
        return switch (column) {
            case RETURN_SHARE -> returns.share() == market.share() ? "" : Numbers.text(returns.share());
            case RETURN_DAYS -> returns.days() == market.days() ? "" : Numbers.text(returns.days());
            case RETURN_COST -> money(returns.costFen(), market.costFen());
            case RETURN_VALUE -> money(returns.valueFen(), Returns.UNSAID);
            default -> "";
        };
    }

    private static String money(long fen, long unsaid) {
        return fen == unsaid ? "" : Money.text(fen);
    }

    private static String unless(int units, int unsaid) {
        return units == unsaid ? "" : Integer.toString(units);
    }
}
