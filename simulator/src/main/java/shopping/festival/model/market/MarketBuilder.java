package shopping.festival.model.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
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
    /** Of a million sellers without a name most are alike. */
    private final Map<Seller, Seller> nameless = new LinkedHashMap<>();

    private int products;
    private int[] productGroup = new int[16];
    private int[] productBrand = new int[16];
    private int groups;

    private final AddedOffers offers = new AddedOffers();

    public MarketBuilder(MarketFrame frame) {
        this.frame = frame;
    }

    public int seller(Seller s) {
        sellers.add(s.name().isPresent() ? s : nameless.computeIfAbsent(s, seller -> seller));
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
        int cell = cells.computeIfAbsent(added.cell, c -> cells.size());
        int conversion = (int) Math.round(Math.min(1, Math.max(0, added.conversion)) * Market.CONVERSION_ONE);
        offers.add(added, Market.card(added.priceFen, conversion, cell));
        return offers.size() - 1;
    }

    public int offers() {
        return offers.size();
    }

    /** Makes room for about so many offers and stock records: a market grows into room without being copied. */
    public void expect(int moreOffers, int stockRecords) {
        offers.expect(moreOffers, stockRecords);
    }

    private int[] place = {};

    /** The number of an offer in the built market, by its number in the order of adding. */
    public int placeOf(int added) {
        return place[added];
    }

    /** @param warehouseNames for the keys of the stock records */
    public Market build(List<String> warehouseNames) {
        place = offers.size() > FEW ? placesByBlock() : placesBySeller();
        int[] blockStarts = blockStarts();
        RecordStarts recordStarts = new RecordStarts(offers.recordCounts(place));
        int[] product = offers.takeProducts(place);
        Market.Columns columns = new Market.Columns(
                offers.takeCards(place),
                offers.takeWeights(place),
                offers.takeKeys(place),
                offers.takeSellers(place),
                blockStarts,
                product,
                startsOf(product, products),
                placesOf(product, products),
                groupStarts(),
                Arrays.copyOf(productGroup, products),
                Arrays.copyOf(productBrand, products),
                recordStarts,
                offers.takeWarehouses(place, recordStarts),
                warehouseNames.stream().mapToLong(Draws::keyOf).toArray(),
                List.copyOf(sellers));
        return new Market(frame, List.copyOf(cells.keySet()), columns);
    }

    /**
     * Sellers in blocks, within a block the most attractive offers first: what is bought most then lies together in
     * every column, in a tenth of the cache lines that it would take scattered among what hardly anybody buys.
     */
    private int[] placesByBlock() {
        long[] keys = new long[offers.size()];
        for (int i = 0; i < keys.length; i++) {
            long attractive = Double.doubleToLongBits(offers.weight(i)) >>> 64 - WEIGHT_BITS - 1;
            keys[i] = (long) blockOf(offers.seller(i)) << PLACE_BITS + WEIGHT_BITS
                    | (1L << WEIGHT_BITS) - 1 - attractive << PLACE_BITS
                    | i;
        }
        Arrays.sort(keys);
        int[] places = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            places[(int) (keys[at] & (1L << PLACE_BITS) - 1)] = at;
        }
        return places;
    }

    private int[] placesBySeller() {
        int[] next = starts(sellers.size(), offers::seller);
        int[] places = new int[offers.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = next[offers.seller(i)]++;
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
        return starts(blocks(), i -> blockOf(offers.seller(i)));
    }

    private int[] groupStarts() {
        return startsOf(Arrays.copyOf(productGroup, products), groups);
    }

    /** Where the offers of each thing begin that {@code of} tells of an offer. */
    private int[] starts(int distinct, IntUnaryOperator of) {
        int[] starts = new int[distinct + 1];
        for (int i = 0; i < offers.size(); i++) {
            starts[of.applyAsInt(i) + 1]++;
        }
        return summed(starts);
    }

    /** Where each value's run begins when the places are sorted by value; one more at the end. */
    private static int[] startsOf(int[] values, int distinct) {
        int[] starts = new int[distinct + 1];
        for (int v : values) {
            starts[v + 1]++;
        }
        return summed(starts);
    }

    private static int[] summed(int[] counts) {
        for (int v = 1; v < counts.length; v++) {
            counts[v] += counts[v - 1];
        }
        return counts;
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
