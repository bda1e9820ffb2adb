package shopping.festival.model.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Draws;

/** Collects sellers, products and offers in any order and puts them into the columns of a {@link Market}. */
public final class MarketBuilder {
    /** At most so many actors can share the sellers. */
    private static final int BLOCKS_MOST = 64;
    /** Up to here it makes no difference, and offers stay together seller by seller. */
    private static final int FEW = 1 << 18;

    /** Parts of a sorting key: block, then what is left of the attractiveness, then the number of adding. */
    private static final int PLACE_BITS = 24;

    /** The most offers there can be. */
    public static final int OFFERS_MAX = 1 << PLACE_BITS;

    private static final int WEIGHT_BITS = 33;

    private final MarketFrame frame;

    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final List<Seller> sellers = new ArrayList<>();
    private int products;
    private int[] productGroup = new int[16];
    private int[] productBrand = new int[16];
    private int groups;

    private int offers;
    private int[] seller = new int[16];
    private int[] product = new int[16];
    private int[] cell = new int[16];
    private double[] weight = new double[16];
    private long[] price = new long[16];
    private int[] conversion = new int[16];
    private long[] key = new long[16];
    private int[][] warehouses = new int[16][];

    public MarketBuilder(MarketFrame frame) {
        this.frame = frame;
    }

    public int seller(Seller s) {
        sellers.add(s);
        return sellers.size() - 1;
    }

    /** A variant group: the products added until the next one is opened belong to it. */
    public int group() {
        return groups++;
    }

    /** A product of the group opened last. */
    public int product(int brand) {
        if (products == productGroup.length) {
            productGroup = Arrays.copyOf(productGroup, products * 2);
            productBrand = Arrays.copyOf(productBrand, products * 2);
        }
        productGroup[products] = groups - 1;
        productBrand[products] = brand;
        return products++;
    }

    /**
     * An offer to be added.
     *
     * @param seller its seller's number
     * @param product its product's number
     * @param weight its attractiveness within its cell
     * @param conversion probability of being bought by someone who chose it
     * @param key the key of its draws, made from names
     * @param warehouses that hold its stock, the nominally best one first
     */
    public record Offer(
            int seller,
            int product,
            Cell cell,
            double weight,
            long priceFen,
            double conversion,
            long key,
            int[] warehouses) {}

    /** Adds an offer and returns its number in the order of adding; {@link #placeOf} translates it after {@link #build}. */
    public int offer(Offer added) {
        if (offers == seller.length) {
            int more = offers * 2;
            seller = Arrays.copyOf(seller, more);
            product = Arrays.copyOf(product, more);
            cell = Arrays.copyOf(cell, more);
            weight = Arrays.copyOf(weight, more);
            price = Arrays.copyOf(price, more);
            conversion = Arrays.copyOf(conversion, more);
            key = Arrays.copyOf(key, more);
            warehouses = Arrays.copyOf(warehouses, more);
        }
        seller[offers] = added.seller;
        product[offers] = added.product;
        cell[offers] = cells.computeIfAbsent(added.cell, c -> cells.size());
        weight[offers] = added.weight;
        price[offers] = added.priceFen;
        conversion[offers] = (int) Math.round(Math.min(1, Math.max(0, added.conversion)) * Market.CONVERSION_ONE);
        key[offers] = added.key;
        warehouses[offers] = added.warehouses;
        return offers++;
    }

    public int offers() {
        return offers;
    }

    private int[] place = {};

    /** The number of an offer in the built market, by its number in the order of adding. */
    public int placeOf(int added) {
        return place[added];
    }

    /** @param warehouseNames for the keys of the stock records */
    public Market build(List<String> warehouseNames) {
        place = offers > FEW ? placesByBlock() : placesBySeller();
        long[] card = new long[offers];
        double[] w = new double[offers];
        int[] s = new int[offers];
        int[] p = new int[offers];
        int[] recordStart = new int[offers + 1];
        for (int i = 0; i < offers; i++) {
            int at = place[i];
            card[at] = Market.card(price[i], conversion[i], cell[i]);
            w[at] = weight[i];
            s[at] = seller[i];
            p[at] = product[i];
            recordStart[at + 1] = warehouses[i].length;
        }
        for (int i = 0; i < offers; i++) {
            recordStart[i + 1] += recordStart[i];
        }
        byte[] recordWarehouse = new byte[recordStart[offers]];
        long[] recordKey = new long[recordStart[offers]];
        long[] warehouseKey = warehouseNames.stream().mapToLong(Draws::keyOf).toArray();
        for (int i = 0; i < offers; i++) {
            int r = recordStart[place[i]];
            for (int house : warehouses[i]) {
                recordWarehouse[r] = (byte) house;
                recordKey[r] = Draws.mix(key[i] ^ warehouseKey[house]);
                r++;
            }
        }
        Market.Columns columns = new Market.Columns(
                card,
                w,
                s,
                blockStarts(),
                p,
                startsOf(p, products),
                placesOf(p, products),
                groupStarts(),
                Arrays.copyOf(productGroup, products),
                Arrays.copyOf(productBrand, products),
                recordStart,
                recordWarehouse,
                recordKey,
                List.copyOf(sellers));
        return new Market(frame, List.copyOf(cells.keySet()), columns);
    }

    /**
     * Sellers in blocks, within a block the most attractive offers first: what is bought most then lies together in
     * every column, in a tenth of the cache lines that it would take scattered among what hardly anybody buys.
     */
    private int[] placesByBlock() {
        long[] keys = new long[offers];
        for (int i = 0; i < offers; i++) {
            long attractive = Double.doubleToLongBits(weight[i]) >>> 64 - WEIGHT_BITS - 1;
            keys[i] = (long) blockOf(seller[i]) << PLACE_BITS + WEIGHT_BITS
                    | (1L << WEIGHT_BITS) - 1 - attractive << PLACE_BITS
                    | i;
        }
        Arrays.sort(keys);
        int[] places = new int[offers];
        for (int at = 0; at < offers; at++) {
            places[(int) (keys[at] & (1L << PLACE_BITS) - 1)] = at;
        }
        return places;
    }

    private int[] placesBySeller() {
        int[] next = startsOf(Arrays.copyOf(seller, offers), sellers.size());
        int[] places = new int[offers];
        for (int i = 0; i < offers; i++) {
            places[i] = next[seller[i]]++;
        }
        return places;
    }

    private int blocks() {
        return Math.min(BLOCKS_MOST, sellers.size());
    }

    private int blockOf(int sellerNumber) {
        return (int) ((long) sellerNumber * blocks() / sellers.size());
    }

    private int[] blockStarts() {
        int[] blocks = new int[offers];
        for (int i = 0; i < offers; i++) {
            blocks[i] = blockOf(seller[i]);
        }
        return startsOf(blocks, blocks());
    }

    private int[] groupStarts() {
        int[] starts = startsOf(Arrays.copyOf(productGroup, products), groups);
        return starts;
    }

    /** Where each value's run begins when the places are sorted by value; one more at the end. */
    private static int[] startsOf(int[] values, int distinct) {
        int[] starts = new int[distinct + 1];
        for (int v : values) {
            starts[v + 1]++;
        }
        for (int v = 0; v < distinct; v++) {
            starts[v + 1] += starts[v];
        }
        return starts;
    }

    private static int[] placesOf(int[] values, int distinct) {
        int[] next = startsOf(values, distinct);
        int[] places = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            places[next[values[i]]++] = i;
        }
        return places;
    }
}
