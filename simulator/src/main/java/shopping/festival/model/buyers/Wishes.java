package shopping.festival.model.buyers;

import shopping.festival.base.random.AliasTable;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.IntentId;

/**
 * Intents that have not chosen yet. With a million offers the choice and the look at the offer are a cache miss each,
 * and whether a brand is foreign is guessed wrong by the processor every fourth time; each step made for many intents in
 * a loop of its own, a dozen of them are under way at once.
 */
final class Wishes {
    private static final int MOST = 256;

    final long[] at = new long[MOST];
    final long[] id = new long[MOST];
    final long[] base = new long[MOST];
    final int[] segment = new int[MOST];
    final int[] level = new int[MOST];
    final int[] offer = new int[MOST];
    final long[] card = new long[MOST];
    private final int[] category = new int[MOST];
    private final long[] bits = new long[MOST];
    private final long[] slot = new long[MOST];
    private final AliasTable[] cell = new AliasTable[MOST];
    private int size;

    boolean isFull() {
        return size == MOST;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(long time, long intent, long draws, int buyerSegment, int priceLevelPermille) {
        at[size] = time;
        id[size] = intent;
        base[size] = draws;
        segment[size] = buyerSegment;
        level[size] = priceLevelPermille;
        size++;
    }

    void choose(Choice choice, Market market) {
        for (int i = 0; i < size; i++) {
            category[i] = choice.firstCategory(base[i], IntentId.stream(id[i]), segment[i]);
        }
        for (int i = 0; i < size; i++) {
            cell[i] = choice.firstOffers(category[i], base[i], IntentId.stream(id[i]), segment[i]);
        }
        for (int i = 0; i < size; i++) {
            bits[i] = Choice.firstBits(base[i]);
        }
        for (int i = 0; i < size; i++) {
            slot[i] = cell[i].slot(bits[i]);
        }
        for (int i = 0; i < size; i++) {
            offer[i] = AliasTable.chosen(slot[i], bits[i]);
        }
        for (int i = 0; i < size; i++) {
            card[i] = market.card(offer[i]);
        }
    }
}
