package shopping.festival.result.making;

import shopping.festival.engine.node.Books;
import shopping.festival.model.Festival;
import shopping.festival.result.Account;
import shopping.festival.result.Accounts;
import shopping.festival.result.Trade;

/** Makes up the accounts of what was sold. */
final class AccountsMaker {
    private final Festival festival;
    private final Books books;
    private final double taxRate;

    AccountsMaker(Festival festival, Books books, double taxRate) {
        this.festival = festival;
        this.books = books;
        this.taxRate = taxRate;
    }

    Accounts accounts(Trade trade) {
        EconomicsTables tables = new EconomicsTables(festival, books.measures(), books.stock(), taxRate);
        Account.Economics economics = tables.economics();
        Account.Exports exports = tables.exports(trade.foreign().byOrigin());
        return new Accounts(
                economics,
                exports,
                new NewcomersTables(festival, books.measures(), books.stock()).newcomers(trade, economics, exports));
    }
}
