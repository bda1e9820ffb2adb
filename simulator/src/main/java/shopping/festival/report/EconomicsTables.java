package shopping.festival.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.engine.StockLedger;
import shopping.festival.market.Cell;
import shopping.festival.market.Economics;
import shopping.festival.market.Market;
import shopping.festival.market.Mode;
import shopping.festival.market.Seller;
import shopping.festival.market.SellerKind;
import shopping.festival.measure.Measures;
import shopping.festival.scenario.Festival;

/** The sellers' accounts, made up once at the end from what every stock record sold and kept. */
final class EconomicsTables {
    private static final String UNITED_STATES = "US";

    private final Festival festival;
    private final Market market;
    private final Economics economics;
    private final double taxRate;
    private final StockLedger stock;
    private final Takings takings;

    private final AccountBook all = new AccountBook();
    private final AccountBook[] byOrigin;
    private final AccountBook[] byMode = books(Mode.values().length);
    private final AccountBook[] byKind = books(SellerKind.values().length);
    private final AccountBook[] byMarketplace;

    EconomicsTables(Festival festival, Measures measures, StockLedger stock, double taxRate) {
        this.festival = festival;
        this.market = festival.market();
        this.economics = festival.economics();
        this.taxRate = taxRate;
        this.stock = stock;
        this.takings = new Takings(market, stock, List.of(measures.ledger(), measures.ledgerAfter()));
        this.byOrigin = books(market.origins().size());
        this.byMarketplace = books(market.marketplaces().size());
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                add(offer, r);
            }
        }
    }

    private static AccountBook[] books(int n) {
        return Stream.generate(AccountBook::new).limit(n).toArray(AccountBook[]::new);
    }

    private void add(int offer, int r) {
        int cell = market.cell(offer);
        int warehouse = market.warehouseOf(r);
        Cell where = market.cells().get(cell);
        Mode mode = festival.warehouses().get(warehouse).mode();
        Seller seller = market.sellers().get(market.sellerOf(offer));
        int sold = stock.committed(r);
        long unitCost = economics.costs().unitCostFen(offer);
        double fen = takings.fen(cell, warehouse, (double) sold * market.priceFen(offer));
        double commission = fen * economics.commission()[seller.marketplace()];
        double tax = mode.crossBorder() ? fen * taxRate : 0;
        double shipping = takings.parcels(cell, warehouse, sold) * economics.shippingFen()[mode.ordinal()];
        long leftCost = stock.onHand(r) * unitCost;
        double loss = leftCost * (1 - economics.salvage()[where.category()]);
        AccountBook[] books = {
            all,
            byOrigin[where.origin()],
            byMode[mode.ordinal()],
            byKind[seller.kind().ordinal()],
            byMarketplace[seller.marketplace()]
        };
        for (AccountBook book : books) {
            book.sold(fen, commission, tax, (double) sold * unitCost, shipping);
            book.left(stock.onHand(r), leftCost, loss);
        }
    }

    Account.Economics economics() {
        Account total = all.account();
        return new Account.Economics(
                total.revenueFen(),
                total.commissionFen(),
                total.taxFen(),
                total.unitCostFen(),
                total.shippingFen(),
                total.leftoverUnits(),
                total.leftoverCostFen(),
                total.leftoverLossFen(),
                total.marginFen(),
                accounts(market.origins(), byOrigin),
                accounts(Arrays.stream(Mode.values()).map(Mode::label).toList(), byMode),
                accounts(Arrays.stream(SellerKind.values()).map(SellerKind::label).toList(), byKind),
                accounts(market.marketplaces(), byMarketplace));
    }

    private static Map<String, Account> accounts(List<String> names, AccountBook[] books) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (int i = 0; i < books.length; i++) {
            accounts.put(names.get(i), books[i].account());
        }
        return accounts;
    }

    /** @param sales of the day by origin */
    Account.Exports exports(Map<String, FestivalResult.Sales> sales) {
        Map<String, Account.Export> exports = new LinkedHashMap<>();
        double jobs = 0;
        for (Map.Entry<String, FestivalResult.Sales> origin : sales.entrySet()) {
            if (origin.getKey().equals(market.origins().get(market.homeOrigin()))) {
                continue;
            }
            long gmv = origin.getValue().gmvFen();
            long value = Math.round(gmv * economics.exports().valueShare());
            exports.put(origin.getKey(), new Account.Export(gmv, value));
            jobs += origin.getKey().equals(UNITED_STATES) ? economics.exports().jobs(value) : 0;
        }
        return new Account.Exports(exports, jobs);
    }
}
