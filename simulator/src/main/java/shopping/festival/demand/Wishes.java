package shopping.festival.demand;

import shopping.festival.market.Choice;
import shopping.festival.market.Market;
import shopping.festival.random.AliasTable;

/**
 * Intents that know their cell but not yet their offer. With a million offers the choice and the look at the offer are
 * a cache miss each; made for many intents in a tight loop, a dozen of them are under way at once.
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

    void add(long time, long intent, long draws, int buyerSegment, int priceLevelPermille, AliasTable offers) {
        at[size] = time;
        id[size] = intent;
        base[size] = draws;
        segment[size] = buyerSegment;
        level[size] = priceLevelPermille;
        cell[size] = offers;
        size++;
    }

    void choose(Market market) {
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
