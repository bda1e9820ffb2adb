package shopping.festival.study.plan.day;

import java.util.Optional;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Journal;
import shopping.festival.result.making.StockOverTime;
import shopping.festival.study.frame.Effort;

/** One replication of a shop under one plan, through the six stages. */
public final class ShopRun {
    private final ShopGround ground;

    public ShopRun(ShopGround ground) {
        this.ground = ground;
    }

    /** What one replication under a plan costs. */
    public Effort effort(Stock stock) {
        return Effort.of(ShopFestival.of(ground, stock, DemandLevel.EXPECTED, 0), VirtualTime.NEVER);
    }

    /** Puts one more journal around that of a replication. */
    @FunctionalInterface
    public interface Listener {
        Listener NONE = (journal, festival) -> journal;

        Journal around(Journal journal, Festival festival);
    }

    /** @param seedKey of the replication; the same key is the same luck under every plan */
    public Tally run(Stock stock, DemandLevel demand, long seedKey) {
        return run(stock, demand, seedKey, Listener.NONE);
    }

    /** @param listener hears of everything that happens */
    public Tally run(Stock stock, DemandLevel demand, long seedKey, Listener listener) {
        return run(stock, ShopDay.of(ground, demand, seedKey), listener);
    }

    /** The day that another run has had, if it is of the same shop, else a day of its own. */
    public ShopDay dayAfter(Optional<ShopDay> another, DemandLevel demand, long seedKey) {
        return another.filter(day -> day.isOf(ground, demand, seedKey))
                .orElseGet(() -> ShopDay.of(ground, demand, seedKey));
    }

    /**
     * @param day of this shop
     * @param listener hears of everything that happens
     */
    public Tally run(Stock stock, ShopDay day, Listener listener) {
        Festival festival = ShopFestival.of(day, stock);
        Tally tally = new Tally(ground.shop().items().size());
        RunOptions options = RunOptions.inline()
                .withWrappers(
                        StageWrapper.NONE,
                        journal -> listener.around(new ShopJournal(journal, tally, festival, ground), festival));
        Outcome outcome = FestivalRun.run(festival, options);
        takeStock(tally, festival, outcome.books().stock());
        return tally;
    }

    private static void takeStock(Tally tally, Festival festival, StockLedger stock) {
        Market market = festival.market();
        for (int item = 0; item < tally.items; item++) {
            StockOverTime shelves = new StockOverTime(market, stock);
            shelves.add(item);
            tally.stock[item] = shelves.means();
            int initial = 0;
            for (int r = market.firstRecord(item); r < market.firstRecord(item + 1); r++) {
                initial += festival.stock().initial()[r];
                tally.stocked[item] += festival.stock().initial()[r] + stock.inbound(r);
                tally.leftover[item] += stock.onHand(r);
            }
            if (initial == 0) {
                tally.wentOut[item] = 0;
            }
        }
    }
}
