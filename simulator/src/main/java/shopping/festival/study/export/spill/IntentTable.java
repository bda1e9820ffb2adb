package shopping.festival.study.export.spill;

import shopping.festival.base.random.Draws;

/** From a key to its place among sorted ones: a hash table without boxes, open addressing with steps of one. */
final class IntentTable {
    private final long[] sorted;
    private final int[] places;
    private final int mask;

    IntentTable(long[] sorted) {
        this.sorted = sorted;
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, sorted.length)) * 4);
        this.places = new int[size];
        this.mask = size - 1;
        for (int place = 0; place < sorted.length; place++) {
            int slot = slot(sorted[place]);
            while (places[slot] != 0) {
                slot = slot + 1 & mask;
            }
            places[slot] = place + 1;
        }
    }

    private int slot(long key) {
        return (int) Draws.mix(key) & mask;
    }

    int placeOf(long key) {
        int slot = slot(key);
        for (int place = places[slot]; place != 0; place = places[slot]) {
            if (sorted[place - 1] == key) {
                return place - 1;
            }
            slot = slot + 1 & mask;
        }
        throw new IllegalStateException("no attempt of the intent with key " + key + " was written down");
    }
}
