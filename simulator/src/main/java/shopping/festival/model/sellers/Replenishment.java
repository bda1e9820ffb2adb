package shopping.festival.model.sellers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Journal;

/** Orders to suppliers and the receipts that are under way, for a range of stock records. */
final class Replenishment {
    private static final int NEVER_ORDERS = Integer.MIN_VALUE;

    private final Market market;
    private final IntentDraws draws;
    private final Journal journal;
    private final Refilled refilled;
    private final int firstRecord;
    private final Measured measured;
    /** By place among the records that are refilled here. */
    private final Account[] accounts;

    private final int firstPlace;
    /** That of a record that is never refilled: nothing is ever written to it. */
    private final Account none = new Account();

    private final Receipts receipts = new Receipts();

    /** What a stock record orders, and what its supplier owes and has. */
    private static final class Account implements Stateful {
        int reorderPoint = NEVER_ORDERS;
        /** Units of an order of (r,Q), or 0 for (s,S). */
        int quantity;

        int upTo;
        Law lead = Law.fixed(0);
        long onOrder;
        long supplyLeft;
        int orders;
        /** Units on order · µs over the measured time, and what was ordered in it. */
        double onOrderArea;

        int ordersMeasured;
        long unitsMeasured;

        @Override
        public void state(Tape tape) {
            onOrder = tape.word(onOrder);
            supplyLeft = tape.word(supplyLeft);
            orders = tape.word(orders);
            onOrderArea = tape.real(onOrderArea);
            ordersMeasured = tape.word(ordersMeasured);
            unitsMeasured = tape.word(unitsMeasured);
        }
    }

    Replenishment(StockPlan plan, Market market, Site site, Measured measured, int firstRecord, int endRecord) {
        this.market = market;
        this.draws = site.draws();
        this.journal = site.journal();
        this.refilled = plan.refilled();
        this.firstRecord = firstRecord;
        this.measured = measured;
        this.firstPlace = refilled.before(firstRecord);
        this.accounts = new Account[refilled.before(endRecord) - firstPlace];
        int r = firstRecord;
        for (int i = 0; i < accounts.length; i++, r++) {
            r = refilled.next(r);
            accounts[i] = open(r, plan.policyOf(r));
        }
    }

    private Account open(int r, Policy policy) {
        Account account = new Account();
        if (policy instanceof Policy.OneOff oneOff) {
            for (int i = 0; i < oneOff.at().length; i++) {
                receipts.add(oneOff.at()[i], r, account.orders++, oneOff.units()[i]);
                grow(account, oneOff.units()[i], 0);
            }
        } else if (policy instanceof Policy.ReorderPoint rq) {
            account.reorderPoint = rq.reorderPoint();
            account.quantity = rq.quantity();
            account.lead = rq.lead();
            account.supplyLeft = rq.supply();
        } else if (policy instanceof Policy.OrderUpTo ss) {
            account.reorderPoint = ss.reorderPoint();
            account.upTo = ss.upTo();
            account.lead = ss.lead();
            account.supplyLeft = ss.supply();
        }
        return account;
    }

    Receipts receipts() {
        return receipts;
    }

    private Account account(int r) {
        int place = refilled.placeOf(r);
        return place == Refilled.NEVER ? none : accounts[place - firstPlace];
    }

    /** Whether any record here is ever refilled. */
    boolean isUsed() {
        return accounts.length > 0;
    }

    /** Loads the account of a record that has one; see {@link Stock#lookAhead} for why. */
    long touch(int r) {
        return accounts[refilled.placeOf(r) - firstPlace].onOrder;
    }

    /** Units that can still come: on order and at the supplier. */
    long promisable(int r) {
        Account account = account(r);
        return account.onOrder + account.supplyLeft;
    }

    void arrived(int r, int units, long at) {
        grow(account(r), -units, at);
    }

    private void grow(Account account, long units, long at) {
        account.onOrder += units;
        account.onOrderArea += (double) units * measured.after(at);
    }

    double onOrderArea(int r) {
        return account(r).onOrderArea;
    }

    /** Orders placed in the measured time. */
    int ordersMeasured(int r) {
        return account(r).ordersMeasured;
    }

    /** Units of these. */
    long unitsMeasured(int r) {
        return account(r).unitsMeasured;
    }

    /** Orders whatever the policy asks for at an instant, given what is on hand less what is backordered. */
    void review(int r, long netStock, long at) {
        Account account = account(r);
        while (netStock + account.onOrder <= account.reorderPoint && account.supplyLeft > 0) {
            long wanted = account.quantity > 0 ? account.quantity : account.upTo - netStock - account.onOrder;
            order(r, account, wanted, at);
        }
    }

    private void order(int r, Account account, long wanted, long at) {
        long units = Math.min(wanted, account.supplyLeft);
        grow(account, units, at);
        if (measured.holds(at)) {
            account.ordersMeasured++;
            account.unitsMeasured += units;
        }
        if (account.supplyLeft < Policy.ENDLESS) {
            account.supplyLeft -= units;
        }
        long base = draws.baseOfKey(market.keyOf(r));
        long arrives = account.lead.after(at, Draws.bits(base, Purpose.LEAD_TIME, account.orders));
        receipts.add(arrives, r, account.orders++, (int) units);
        journal.ordered(r, at, (int) units);
    }

    /** As that of a stage. */
    void state(StateArchive archive, StateArchive.Mine mine) {
        receipts.state(archive, mine);
        Tape told = Tape.blank();
        int r = firstRecord;
        for (int i = 0; i < accounts.length && !archive.isRead(); i++, r++) {
            r = refilled.next(r);
            told.word(r);
            accounts[i].state(told);
        }
        long[] own = archive.entries("suppliers", 7, told.written(), mine);
        Tape kept = Tape.of(own);
        for (int n = 0; n < own.length / 7 && archive.isRead(); n++) {
            account(kept.word(0)).state(kept);
        }
    }
}
