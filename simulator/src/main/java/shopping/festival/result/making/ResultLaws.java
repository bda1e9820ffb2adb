package shopping.festival.result.making;

import java.util.Collection;
import java.util.Map;
import java.util.function.ToLongFunction;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.Account;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Trade;

/** In every table of a result the parts add up to the total that is told beside them. */
final class ResultLaws {
    private static final String LAW = "a total is the sum of its parts";

    private final FestivalResult result;

    private ResultLaws(FestivalResult result) {
        this.result = result;
    }

    static void check(FestivalResult result) {
        ResultLaws laws = new ResultLaws(result);
        laws.sales();
        laws.shortages();
        laws.accounts();
        laws.counts();
    }

    private void sales() {
        Trade trade = result.trade();
        sales("byCategory", trade.byCategory());
        sales("byRegion", trade.byRegion());
        sales("foreign.byOrigin", trade.foreign().byOrigin());
        long paid = result.counts().ordersPaidInDay();
        long fen = trade.gmvFen();
        Collection<Trade.ModeSales> modes = trade.byMode().values();
        same("byMode orders", paid, modes, Trade.ModeSales::orders);
        same("byMode gmvFen", fen, modes, Trade.ModeSales::gmvFen);
        same("byStream paid", result.counts().orders().paid(), trade.byStream().values(), Trade.StreamSales::paid);
        same(
                "byStream intents",
                result.counts().intents().total(),
                trade.byStream().values(),
                Trade.StreamSales::intents);
        same("byMode delivered", result.counts().orders().delivered(), modes, Trade.ModeSales::delivered);
    }

    private void sales(String table, Map<String, Trade.Sales> sales) {
        same(table + " orders", result.counts().ordersPaidInDay(), sales.values(), Trade.Sales::orders);
        same(table + " gmvFen", result.trade().gmvFen(), sales.values(), Trade.Sales::gmvFen);
    }

    private void shortages() {
        Trade.StockOut out = result.trade().stockOut();
        shortages("stockOut.byCategory", out, out.byCategory().values());
        shortages("stockOut.byOrigin", out, out.byOrigin().values());
        same(
                "stockOut.recovered",
                out.recoveredByRivals(),
                out.recovered().foreignToDomestic()
                        + out.recovered().domesticToForeign()
                        + out.recovered().same());
    }

    private static void shortages(String table, Trade.StockOut out, Collection<Trade.Shortage> parts) {
        same(table + " offersSoldOut", out.offersSoldOut(), parts, Trade.Shortage::offersSoldOut);
        same(table + " lostUnits", out.lostUnits(), parts, Trade.Shortage::lostUnits);
        same(table + " lostValueFen", out.lostValueFen(), parts, Trade.Shortage::lostValueFen);
    }

    private void accounts() {
        Account.Economics all = result.accounts().economics();
        accounts("economics.byOrigin", all.total(), all.byOrigin().values());
        accounts("economics.byMode", all.total(), all.byMode().values());
        accounts("economics.byKind", all.total(), all.byKind().values());
        accounts("economics.byMarketplace", all.total(), all.byMarketplace().values());
    }

    private static void accounts(String table, Account total, Collection<Account> parts) {
        same(table + " leftoverUnits", total.leftoverUnits(), parts, Account::leftoverUnits);
        same(table + " leftoverCostFen", total.leftoverCostFen(), parts, Account::leftoverCostFen);
        rounded(table + " revenueFen", total.revenueFen(), parts, Account::revenueFen);
        rounded(table + " commissionFen", total.commissionFen(), parts, Account::commissionFen);
        rounded(table + " taxFen", total.taxFen(), parts, Account::taxFen);
        rounded(table + " unitCostFen", total.unitCostFen(), parts, Account::unitCostFen);
        rounded(table + " shippingFen", total.shippingFen(), parts, Account::shippingFen);
        rounded(table + " leftoverLossFen", total.leftoverLossFen(), parts, Account::leftoverLossFen);
        rounded(table + " marginFen", total.marginFen(), parts, Account::marginFen);
    }

    private void counts() {
        var intents = result.counts().intents();
        var lost = intents.lost();
        same(
                "intents",
                intents.total(),
                intents.satisfied()
                        + lost.soldOut()
                        + lost.busy()
                        + lost.overLimit()
                        + lost.declined()
                        + lost.unpaid()
                        + lost.refunded()
                        + lost.notTempted());
        if (lost.byRefusal() != null) {
            same("intents lost busy", lost.busy(), lost.byRefusal().sum());
        }
        var lostFen = intents.lostFen();
        if (lostFen.byRefusal() != null) {
            same("value lost busy", lostFen.busy(), lostFen.byRefusal().sum());
        }
        var attempts = result.counts().attempts();
        if (attempts.byRefusal() != null) {
            same("attempts busy", attempts.busy(), attempts.byRefusal().sum());
        }
        same(
                "attempts",
                attempts.total(),
                attempts.accepted() + attempts.soldOut() + attempts.busy() + attempts.overLimit());
        var orders = result.counts().orders();
        same("orders accepted", attempts.accepted(), orders.accepted());
        same("orders accepted", orders.accepted(), orders.paid() + orders.declined() + orders.unpaid());
        same("orders paid", orders.paid(), orders.shipped() + orders.refunded());
        same("orders shipped", orders.shipped(), orders.delivered());
        same("intents satisfied", intents.satisfied(), orders.delivered());
        same("intents lost declined", lost.declined(), orders.declined());
        same("intents lost unpaid", lost.unpaid(), orders.unpaid());
        same("intents lost refunded", lost.refunded(), orders.refunded());
        same("intents lost overLimit", lost.overLimit(), attempts.overLimit());
        var units = result.counts().units();
        same("units", units.initial() + units.inbound(), units.onHand() + units.reserved() + units.sold());
    }

    private static <T> void same(String where, long total, Collection<T> parts, ToLongFunction<T> part) {
        same(where, total, parts.stream().mapToLong(part).sum());
    }

    private static void same(String where, long total, long sum) {
        if (total != sum) {
            throw new BrokenLaw(LAW, "result, " + where + ": " + total + " in all ≠ " + sum + " in its parts");
        }
    }

    /** Each part is rounded by itself, and a part in a million of a million is what doubles may lose. */
    private static <T> void rounded(String where, long total, Collection<T> parts, ToLongFunction<T> part) {
        long sum = parts.stream().mapToLong(part).sum();
        long magnitude =
                parts.stream().mapToLong(p -> Math.abs(part.applyAsLong(p))).sum();
        if (Math.abs(total - sum) > 1 + parts.size() + magnitude * 1e-12) {
            same(where, total, sum);
        }
    }
}
