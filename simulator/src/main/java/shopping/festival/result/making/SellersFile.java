package shopping.festival.result.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import shopping.festival.base.text.CsvTable;
import shopping.festival.engine.node.Books;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Seller;
import shopping.festival.result.Account;
import shopping.festival.result.Counts;

/** {@code sellers.csv}: the account and the stock of every seller that has an offer, in the order of the market. */
public final class SellersFile {
    private static final List<String> COLUMNS = List.of(
            "seller",
            "kind",
            "marketplace",
            "origin",
            "offers",
            "units_sold",
            "revenue_fen",
            "commission_fen",
            "tax_fen",
            "unit_cost_fen",
            "shipping_fen",
            "leftover_units",
            "leftover_cost_fen",
            "leftover_loss_fen",
            "margin_fen",
            "onhand_mean",
            "onorder_mean",
            "backorders_mean",
            "out_of_stock_time_share",
            "supplier_orders",
            "supplier_units");

    private SellersFile() {}

    public static void write(Path file, Festival festival, Books books, double taxRate) throws IOException {
        Market market = festival.market();
        Accountant accountant = new Accountant(festival, books.measures(), books.stock(), taxRate);
        CsvTable.write(file, COLUMNS, table -> {
            int[][] offers = offersOfSellers(market);
            for (int seller = 0; seller < offers.length; seller++) {
                if (offers[seller].length > 0) {
                    AccountBook book = new AccountBook();
                    StockOverTime shelves = new StockOverTime(market, books.stock());
                    for (int offer : offers[seller]) {
                        shelves.add(offer);
                        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                            accountant.enter(offer, r, book);
                        }
                    }
                    table.accept(row(market, seller, offers[seller].length, book, shelves.means()));
                }
            }
        });
    }

    private static int[][] offersOfSellers(Market market) {
        int[] counts = new int[market.sellers().size()];
        for (int offer = 0; offer < market.offers(); offer++) {
            counts[market.sellerOf(offer)]++;
        }
        int[][] offers = new int[counts.length][];
        for (int seller = 0; seller < counts.length; seller++) {
            offers[seller] = new int[counts[seller]];
        }
        for (int offer = market.offers() - 1; offer >= 0; offer--) {
            int seller = market.sellerOf(offer);
            offers[seller][--counts[seller]] = offer;
        }
        return offers;
    }

    private static List<String> row(Market market, int number, int offers, AccountBook book, Counts.Stock stock) {
        Seller seller = market.sellers().get(number);
        Account a = book.account();
        return List.of(
                seller.name().orElseGet(() -> Integer.toString(number)),
                seller.kind().label(),
                market.marketplaces().get(seller.marketplace()),
                market.origins().get(seller.origin()),
                Integer.toString(offers),
                Long.toString(book.unitsSold()),
                Long.toString(a.revenueFen()),
                Long.toString(a.commissionFen()),
                Long.toString(a.taxFen()),
                Long.toString(a.unitCostFen()),
                Long.toString(a.shippingFen()),
                Long.toString(a.leftoverUnits()),
                Long.toString(a.leftoverCostFen()),
                Long.toString(a.leftoverLossFen()),
                Long.toString(a.marginFen()),
                mean(stock.onHandMean()),
                mean(stock.onOrderMean()),
                mean(stock.backordersMean()),
                mean(stock.outOfStockTimeShare()),
                Long.toString(stock.supplierOrders()),
                Long.toString(stock.supplierUnits()));
    }

    private static String mean(double x) {
        return String.format(Locale.ROOT, "%.6f", x);
    }
}
