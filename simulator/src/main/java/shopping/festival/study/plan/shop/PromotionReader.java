package shopping.festival.study.plan.shop;

import shopping.festival.model.sellers.StockPlan;

/** Reads coupons, advertising and what has been sold before the bell: every cell may be empty. */
final class PromotionReader {
    private PromotionReader() {}

    static Promotion promotion(Row row) {
        Cell from = row.cell(ShopColumn.COUPON_FROM);
        Cell off = row.cell(ShopColumn.COUPON_OFF);
        long fromFen = fen(from, 1);
        long offFen = fen(off, 0);
        if (from.isEmpty() != off.isEmpty()) {
            (from.isEmpty() ? off : from)
                    .wrong("stands without "
                            + (from.isEmpty() ? from : off).column().label()
                            + ". Write both, such as coupon_from 400 and coupon_off 50, or neither.");
            offFen = 0;
            fromFen = 0;
        } else if (offFen > fromFen) {
            off.wrong("is above coupon_from (" + row.notation().currency().plain(fromFen) + "). Lower it.");
        }
        return new Promotion(
                fromFen, offFen, fen(row.cell(ShopColumn.AD_COST), 0), share(row.cell(ShopColumn.AD_SHARE), 0));
    }

    /** @param priceFen the price at the festival, which holds where no other is said */
    static Presale presale(Row row, long priceFen) {
        Cell units = row.cell(ShopColumn.PRESALE_UNITS);
        Cell deposit = row.cell(ShopColumn.PRESALE_DEPOSIT);
        Cell price = row.cell(ShopColumn.PRESALE_PRICE);
        int ordered = units.isEmpty() ? 0 : Math.max(0, units.units(0, StockPlan.UNITS_MAX));
        long paidDown = fen(deposit, 0);
        double paid = share(row.cell(ShopColumn.PRESALE_PAID), 1);
        long each = price.isEmpty() ? Math.max(0, priceFen) : fen(price, 1);
        if (paidDown > each && each > 0) {
            deposit.wrong("is above the price (" + row.notation().currency().plain(each) + "). Lower it.");
        }
        return ordered == 0 ? Presale.NONE : new Presale(ordered, paidDown, paid, each);
    }

    private static long fen(Cell cell, long leastFen) {
        return cell.isEmpty() ? 0 : Math.max(0, cell.fen(leastFen, ItemReader.FEN_MAX));
    }

    private static double share(Cell cell, double unsaid) {
        double share = cell.isEmpty() ? unsaid : cell.number(0, 1, "; 0.1 stands for 10 %");
        return share < 0 ? unsaid : share;
    }
}
