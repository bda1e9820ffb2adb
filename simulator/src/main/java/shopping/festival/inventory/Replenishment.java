package shopping.festival.inventory;

import org.agrona.collections.Int2ObjectHashMap;
import shopping.festival.market.Market;
import shopping.festival.random.Draws;
import shopping.festival.random.Law;
import shopping.festival.random.Purpose;

/** Orders to suppliers and the receipts that are under way, for a range of stock records. */
final class Replenishment {
    private final StockPlan plan;
    private final Market market;
    private final long seedKey;
    private final Int2ObjectHashMap<Account> accounts = new Int2ObjectHashMap<>();
    private final Receipts receipts = new Receipts();

    /** What one supplier owes and has. */
    private static final class Account {
        long onOrder;
        long supplyLeft;
        int orders;
    }

    Replenishment(StockPlan plan, Market market, long seedKey, int firstRecord, int endRecord) {
        this.plan = plan;
        this.market = market;
        this.seedKey = seedKey;
        if (plan.policies() == null) {
            return;
        }
        for (int r = firstRecord; r < endRecord; r++) {
            Policy policy = plan.policyOf(r);
            if (policy != null) {
                accounts.put(r, open(r, policy));
            }
        }
    }

    private Account open(int r, Policy policy) {
        Account account = new Account();
        if (policy instanceof Policy.OneOff oneOff) {
            for (int i = 0; i < oneOff.at().length; i++) {
                receipts.add(oneOff.at()[i], r, account.orders++, oneOff.units()[i]);
                account.onOrder += oneOff.units()[i];
            }
        } else if (policy instanceof Policy.ReorderPoint rq) {
            account.supplyLeft = rq.supply();
        } else if (policy instanceof Policy.OrderUpTo ss) {
            account.supplyLeft = ss.supply();
        }
        return account;
    }

    Receipts receipts() {
        return receipts;
    }

    boolean isReplenished(int r) {
        return plan.policies() != null && plan.policies()[r] != null;
    }

    /** Units that can still come: on order and at the supplier. */
    long promisable(int r) {
        Account account = accounts.get(r);
        return account == null ? 0 : account.onOrder + account.supplyLeft;
    }

    void arrived(int r, int units) {
        accounts.get(r).onOrder -= units;
    }

    /** Orders whatever the policy asks for at an instant, given what is on hand less what is backordered. */
    void review(int r, long netStock, long at) {
        Policy policy = plan.policies() == null ? null : plan.policies()[r];
        if (policy instanceof Policy.ReorderPoint rq) {
            Account account = accounts.get(r);
            while (netStock + account.onOrder <= rq.reorderPoint() && account.supplyLeft > 0) {
                order(r, account, rq.quantity(), rq.lead(), at);
            }
        } else if (policy instanceof Policy.OrderUpTo ss) {
            Account account = accounts.get(r);
            long position = netStock + account.onOrder;
            if (position <= ss.reorderPoint() && account.supplyLeft > 0) {
                order(r, account, ss.upTo() - position, ss.lead(), at);
            }
        }
    }

    private void order(int r, Account account, long wanted, Law lead, long at) {
        long units = Math.min(wanted, account.supplyLeft);
        account.onOrder += units;
        if (account.supplyLeft < Policy.ENDLESS) {
            account.supplyLeft -= units;
        }
        long base = Draws.base(seedKey, market.keyOf(r));
        long arrives = at + lead.sampleLong(Draws.bits(base, Purpose.LEAD_TIME, account.orders));
        receipts.add(arrives, r, account.orders++, (int) units);
    }
}
