package shopping.festival.model.sellers;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.market.Market;

/**
 * How many units the shop shows beyond those on the shelves. What a miscount adds to a record is known when something
 * first happens to its offer while it acts: until then nothing has happened there, so that what is on hand is what was
 * on hand as it began.
 */
final class ShownStock {
    private final List<Miscount> miscounts;
    private final Market market;
    private final Shelf shelf;
    private final Site site;
    private final int firstRecord;
    /** Per record: the miscount seen last, from 1 on, and what is left of what it added. */
    private final int[] seen;

    private final int[] more;

    ShownStock(List<Miscount> miscounts, Market market, Shelf shelf, Site site, int firstRecord, int endRecord) {
        this.miscounts = miscounts;
        this.market = market;
        this.shelf = shelf;
        this.site = site;
        this.firstRecord = firstRecord;
        int records = miscounts.isEmpty() ? 0 : endRecord - firstRecord;
        this.seen = new int[records];
        this.more = new int[records];
    }

    boolean isRight() {
        return miscounts.isEmpty();
    }

    /** Lets the time of an offer pass until an instant, before anything happens to it there. */
    void passes(int offer, long at) {
        int category = market.cells().get(market.cell(offer)).category();
        int acting = 0;
        for (int m = 0; m < miscounts.size(); m++) {
            if (miscounts.get(m).acts(category, at)) {
                acting = m + 1;
            }
        }
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            int i = r - firstRecord;
            if (seen[i] != acting) {
                seen[i] = acting;
                more[i] = acting == 0 ? 0 : added(miscounts.get(acting - 1), offer, r);
            }
        }
    }

    private int added(Miscount miscount, int offer, int r) {
        long base = Draws.base(site.draws().baseOfKey(market.keyOf(offer, r)), Draws.keyOf(miscount.name()));
        return (int) (shelf.onHand(r) * miscount.share() + Draws.unit(Draws.bits(base, Purpose.MISCOUNT)));
    }

    /** What is shown of a record beyond what is there. */
    int more(int r) {
        return isRight() ? 0 : more[r - firstRecord];
    }

    /** So many units of a record are sold that are not there. */
    void sell(int r, int units) {
        more[r - firstRecord] = Math.max(0, more[r - firstRecord] - units);
    }

    /** As that of a stage. */
    void state(StateArchive archive, StateArchive.Mine mine) {
        LongBuffer told = LongBuffer.allocate(3 * seen.length);
        for (int i = 0; i < seen.length && !archive.isRead(); i++) {
            if (seen[i] != 0 || more[i] != 0) {
                told.put(firstRecord + i).put(seen[i]).put(more[i]);
            }
        }
        long[] own = archive.entries("shown", 3, Arrays.copyOf(told.array(), told.position()), mine);
        for (int at = 0; at < own.length && archive.isRead(); at += 3) {
            seen[(int) own[at] - firstRecord] = (int) own[at + 1];
            more[(int) own[at] - firstRecord] = (int) own[at + 2];
        }
    }
}
