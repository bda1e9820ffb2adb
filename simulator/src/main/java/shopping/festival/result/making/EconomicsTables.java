package shopping.festival.result.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.result.Account;
import shopping.festival.result.Trade;

/** The sellers' accounts, made up once at the end from what every stock record sold and kept. */
final class EconomicsTables {
    private static final String UNITED_STATES = "US";

    private final Market market;
    private final Economics.Exports exports;
    private final List<String> countries;
    private final AccountBook all = new AccountBook();
    private final AccountBook[] byOrigin;
    private final AccountBook[] byMode = books(Mode.values().length);
    private final AccountBook[] byKind = books(SellerKind.values().length);
    private final AccountBook[] byMarketplace;

    EconomicsTables(Festival festival, Measures measures, StockLedger stock, double taxRate) {
        this.market = festival.market();
        this.exports = festival.economics().exports();
        this.countries = new ArrayList<>(market.origins());
        festival.newcomers().forEach(n -> countries.set(n.origin(), n.country()));
        Accountant accountant = new Accountant(festival, measures, stock, taxRate);
        this.byOrigin = books(market.origins().size());
        this.byMarketplace = books(market.marketplaces().size());
        for (int offer = 0; offer < market.offers(); offer++) {
            Seller seller = market.sellers().get(market.sellerOf(offer));
            int origin = market.cells().get(market.cell(offer)).origin();
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                accountant.enter(
                        offer,
                        r,
                        all,
                        byOrigin[origin],
                        byMode[accountant.modeOf(r).ordinal()],
                        byKind[seller.kind().ordinal()],
                        byMarketplace[seller.marketplace()]);
            }
        }
    }

    private static AccountBook[] books(int n) {
        return Stream.generate(AccountBook::new).limit(n).toArray(AccountBook[]::new);
    }

    Account.Economics economics() {
        return new Account.Economics(
                all.account(),
                accounts(market.origins(), byOrigin),
                accounts(Arrays.stream(Mode.values()).map(Mode::label).toList(), byMode),
                accounts(
                        Arrays.stream(SellerKind.values())
                                .map(SellerKind::label)
                                .toList(),
                        byKind),
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
    Account.Exports exports(Map<String, Trade.Sales> sales) {
        Map<String, Account.Export> values = new LinkedHashMap<>();
        double jobs = 0;
        for (Map.Entry<String, Trade.Sales> origin : sales.entrySet()) {
            if (origin.getKey().equals(market.origins().get(market.homeOrigin()))) {
                continue;
            }
            long gmv = origin.getValue().gmvFen();
            long value = Math.round(gmv * exports.valueShare());
            values.put(origin.getKey(), new Account.Export(gmv, value));
            String country = countries.get(market.origins().indexOf(origin.getKey()));
            jobs += country.equals(UNITED_STATES) ? exports.jobs(value) : 0;
        }
        return new Account.Exports(values, jobs);
    }
}
