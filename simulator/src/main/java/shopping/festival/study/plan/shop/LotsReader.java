package shopping.festival.study.plan.shop;

import shopping.festival.model.sellers.StockPlan;

/** Reads in which quantities a product can be stocked: every cell may be empty. */
final class LotsReader {
    /** Units of a carton or a pallet. */
    static final int PACK_MAX = 1_000_000;

    private LotsReader() {}

    /** Any quantity where something is wrong, which is noted. */
    static Lots read(Row row) {
        int min = units(row, ShopColumn.MIN_UNITS, Lots.ANY.min(), 0, StockPlan.UNITS_MAX);
        int max = units(row, ShopColumn.MAX_UNITS, Lots.ANY.max(), 0, StockPlan.UNITS_MAX);
        int pack = units(row, ShopColumn.CASE_PACK, Lots.ANY.pack(), 1, PACK_MAX);
        int minOrder = units(row, ShopColumn.MIN_ORDER, Lots.ANY.minOrder(), 0, StockPlan.UNITS_MAX);
        if (min < 0 || max < 0 || pack < 0 || minOrder < 0) {
            return Lots.ANY;
        }
        Lots lots = new Lots(min, max, pack, minOrder);
        Cell most = row.cell(ShopColumn.MAX_UNITS);
        if (min > max) {
            most.wrong("is below min_units (" + min + "). Raise it, or lower min_units.");
        } else if (lots.isImpossible()) {
            most.wrong(none(lots, "min_units (" + min + ")") + " Raise it, or set min_units to 0.");
        } else if (lots.isOnlyNothing() && max > 0) {
            most.odd(none(lots, "1") + " The product will not be stocked.");
        } else {
            return lots;
        }
        return lots.isImpossible() || min > max ? Lots.ANY : lots;
    }

    private static String none(Lots lots, String from) {
        return "leaves no quantity between " + from + " and it that is whole cartons of case_pack (" + lots.pack()
                + ") and no less than min_order (" + lots.minOrder() + ").";
    }

    private static int units(Row row, ShopColumn column, int unsaid, int least, int most) {
        Cell cell = row.cell(column);
        return cell.isEmpty() ? unsaid : cell.units(least, most);
    }
}
