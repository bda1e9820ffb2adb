package shopping.festival.model.market;

import java.util.Arrays;

/**
 * The offers of a market that is being built, in columns by the order of adding: nothing but what the built market keeps,
 * and as it keeps it, for ten million of them. Each column is put into the order of the market when it is asked for, and
 * let go.
 */
final class AddedOffers {
    /** More room is made for half as many again. */
    private static final int FIRST_ROOM = 16;

    private int size;
    private long[] card = new long[FIRST_ROOM];
    private double[] weight = new double[FIRST_ROOM];
    private long[] key = new long[FIRST_ROOM];
    private int[] seller = new int[FIRST_ROOM];
    private int[] product = new int[FIRST_ROOM];
    /** Per offer: how many stock records it has. */
    private byte[] records = new byte[FIRST_ROOM];

    private byte[] warehouses = new byte[FIRST_ROOM];
    private int warehousesSize;

    int size() {
        return size;
    }

    int seller(int added) {
        return seller[added];
    }

    double weight(int added) {
        return weight[added];
    }

    /** Makes room at once for so many offers, with so many stock records. */
    void expect(int offers, int stockRecords) {
        resize(Math.max(size, offers));
        warehouses = Arrays.copyOf(warehouses, Math.max(warehousesSize, stockRecords));
    }

    void add(MarketBuilder.Offer offer, long itsCard) {
        if (size == seller.length) {
            resize(more(size));
        }
        card[size] = itsCard;
        weight[size] = offer.weight();
        key[size] = offer.key();
        seller[size] = offer.seller();
        product[size] = offer.product();
        records[size] = (byte) offer.warehouses().length;
        for (int house : offer.warehouses()) {
            if (warehousesSize == warehouses.length) {
                warehouses = Arrays.copyOf(warehouses, more(warehousesSize));
            }
            warehouses[warehousesSize++] = (byte) house;
        }
        size++;
    }

    private static int more(int size) {
        return size + size / 2 + FIRST_ROOM;
    }

    private void resize(int room) {
        card = Arrays.copyOf(card, room);
        weight = Arrays.copyOf(weight, room);
        key = Arrays.copyOf(key, room);
        seller = Arrays.copyOf(seller, room);
        product = Arrays.copyOf(product, room);
        records = Arrays.copyOf(records, room);
    }

    long[] takeCards(int[] place) {
        long[] placed = placed(card, place);
        card = new long[0];
        return placed;
    }

    double[] takeWeights(int[] place) {
        double[] placed = new double[size];
        for (int i = 0; i < size; i++) {
            placed[place[i]] = weight[i];
        }
        weight = new double[0];
        return placed;
    }

    long[] takeKeys(int[] place) {
        long[] placed = placed(key, place);
        key = new long[0];
        return placed;
    }

    int[] takeSellers(int[] place) {
        int[] placed = placed(seller, place);
        seller = new int[0];
        return placed;
    }

    int[] takeProducts(int[] place) {
        int[] placed = placed(product, place);
        product = new int[0];
        return placed;
    }

    /** How many stock records each offer has. */
    byte[] recordCounts(int[] place) {
        byte[] placed = new byte[size];
        for (int i = 0; i < size; i++) {
            placed[place[i]] = records[i];
        }
        return placed;
    }

    /** Per stock record. */
    byte[] takeWarehouses(int[] place, RecordStarts starts) {
        byte[] placed = new byte[warehousesSize];
        int from = 0;
        for (int i = 0; i < size; i++) {
            System.arraycopy(warehouses, from, placed, starts.of(place[i]), records[i]);
            from += records[i];
        }
        warehouses = new byte[0];
        records = new byte[0];
        return placed;
    }

    private long[] placed(long[] column, int[] place) {
        long[] placed = new long[size];
        for (int i = 0; i < size; i++) {
            placed[place[i]] = column[i];
        }
        return placed;
    }

    private int[] placed(int[] column, int[] place) {
        int[] placed = new int[size];
        for (int i = 0; i < size; i++) {
            placed[place[i]] = column[i];
        }
        return placed;
    }
}
