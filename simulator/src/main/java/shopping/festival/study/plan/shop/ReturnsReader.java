package shopping.festival.study.plan.shop;

import shopping.festival.scenario.ReturnTerms;

/** Reads what comes back of a product: every cell may be empty, and then the market's word holds for its category. */
final class ReturnsReader {
    private ReturnsReader() {}

    /** What a row says, with the market's word for what is wrong. */
    static Returns read(Row row, ReturnTerms market, long costFen) {
        Cell value = row.cell(ShopColumn.RETURN_VALUE);
        Returns returns = new Returns(
                number(row.cell(ShopColumn.RETURN_SHARE), 0, 1, "; 0.1 stands for 10 %", market.share()),
                number(
                        row.cell(ShopColumn.RETURN_DAYS),
                        ReturnTerms.DAYS_LEAST,
                        ReturnTerms.DAYS_MOST,
                        " days",
                        market.days()),
                fen(row.cell(ShopColumn.RETURN_COST), market.costFen()),
                fen(value, Returns.UNSAID));
        if (!value.isEmpty() && returns.valueFen() > costFen && costFen >= 0) {
            value.odd("is above unit_cost (" + Money.text(costFen) + "): a unit sent back brings more than it cost.");
        }
        return returns.share() > 0 ? returns : Returns.NONE;
    }

    private static double number(Cell cell, double least, double most, String hint, double unsaid) {
        double number = cell.isEmpty() ? unsaid : cell.number(least, most, hint);
        return number < 0 ? unsaid : number;
    }

    private static long fen(Cell cell, long unsaid) {
        long fen = cell.isEmpty() ? unsaid : cell.fen(0, ItemReader.FEN_MAX);
        return fen < 0 ? unsaid : fen;
    }
}
