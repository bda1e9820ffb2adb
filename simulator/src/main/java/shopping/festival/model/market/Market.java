package shopping.festival.model.market;

import java.util.List;
import shopping.festival.base.random.Draws;

/**
 * Everything that is for sale and who sells it, in columns by number of offer, product, seller and stock record.
 *
 * <p>Offers are sorted by block of sellers, so that a range of blocks is a range of offers; the stock records of an
 * offer (one a location) follow each other, the nominally best location first. Immutable once built, shared by all
 * actors.
 */
public final class Market {
    private static final int PRICE_AT = 32;
    private static final int CONVERSION_AT = 16;
    /** The conversion that means always. */
    public static final int CONVERSION_ONE = 0xFFFF;

    private final MarketFrame frame;
    private final List<Cell> cells;
    private final Columns columns;
    /** With one location an offer, stock records are numbered like offers, and a look-up is saved. */
    private final boolean oneRecordEach;

    private final RecordStarts recordStarts;

    private final int[] categoryOfCell;

    /**
     * The columns of a market.
     *
     * @param card per offer: price in fen (32 bits), conversion (16), cell (16), all that a buyer's glance needs
     * @param weight per offer: its attractiveness within its cell
     * @param key per offer: of its draws, made from names
     * @param sellerOfOffer per offer
     * @param blockStart per block of sellers: its first offer; one more at the end
     * @param productOfOffer per offer
     * @param productStart per product: its first place in {@code productOffers}; one more at the end
     * @param productOffers offers, grouped by product
     * @param groupStart per variant group: its first product; one more at the end
     * @param groupOfProduct per product
     * @param brandOfProduct per product
     * @param recordStarts per offer: its first stock record
     * @param recordWarehouse per stock record
     * @param warehouseKey per warehouse: of draws, made from its name
     */
    record Columns(
            long[] card,
            double[] weight,
            long[] key,
            int[] sellerOfOffer,
            int[] blockStart,
            int[] productOfOffer,
            int[] productStart,
            int[] productOffers,
            int[] groupStart,
            int[] groupOfProduct,
            int[] brandOfProduct,
            RecordStarts recordStarts,
            byte[] recordWarehouse,
            long[] warehouseKey,
            List<Seller> sellers) {}

    Market(MarketFrame frame, List<Cell> cells, Columns columns) {
        this.frame = frame;
        this.cells = List.copyOf(cells);
        this.columns = columns;
        this.categoryOfCell = cells.stream().mapToInt(Cell::category).toArray();
        this.oneRecordEach = columns.recordWarehouse.length == columns.card.length;
        this.recordStarts = columns.recordStarts;
    }

    static long card(long priceFen, int conversion, int cell) {
        return priceFen << PRICE_AT | (long) conversion << CONVERSION_AT | cell;
    }

    public List<String> regions() {
        return frame.regions();
    }

    public List<String> origins() {
        return frame.origins();
    }

    public List<String> marketplaces() {
        return frame.marketplaces();
    }

    public List<Category> categories() {
        return frame.categories();
    }

    public List<Segment> segments() {
        return frame.segments();
    }

    public List<Cell> cells() {
        return cells;
    }

    public int categoryOf(int cell) {
        return categoryOfCell[cell];
    }

    public boolean isForeign(int cell) {
        return cells.get(cell).origin() != frame.homeOrigin();
    }

    /** The origin whose brands are not foreign. */
    public int homeOrigin() {
        return frame.homeOrigin();
    }

    public int offers() {
        return columns.card.length;
    }

    public int products() {
        return columns.groupOfProduct.length;
    }

    public List<Seller> sellers() {
        return columns.sellers;
    }

    public int records() {
        return columns.recordWarehouse.length;
    }

    public long priceFen(int offer) {
        return columns.card[offer] >>> PRICE_AT;
    }

    /** Probability of being bought when looked at, in 1/65535. */
    public int conversion(int offer) {
        return (int) (columns.card[offer] >>> CONVERSION_AT) & 0xFFFF;
    }

    public int cell(int offer) {
        return (int) columns.card[offer] & 0xFFFF;
    }

    /** Price, conversion and cell in one load: see the other accessors for what they mean. */
    public long card(int offer) {
        return columns.card[offer];
    }

    public static long priceFenOn(long card) {
        return card >>> PRICE_AT;
    }

    public static int conversionOn(long card) {
        return (int) (card >>> CONVERSION_AT) & 0xFFFF;
    }

    public static int cellOn(long card) {
        return (int) card & 0xFFFF;
    }

    public double weight(int offer) {
        return columns.weight[offer];
    }

    /** The first offer of every block of sellers, and the number of offers at the end. */
    public int[] blockStarts() {
        return columns.blockStart.clone();
    }

    public int sellerOf(int offer) {
        return columns.sellerOfOffer[offer];
    }

    public int productOf(int offer) {
        return columns.productOfOffer[offer];
    }

    public int brandOf(int product) {
        return columns.brandOfProduct[product];
    }

    int firstOfferPlace(int product) {
        return columns.productStart[product];
    }

    int offerAtPlace(int place) {
        return columns.productOffers[place];
    }

    int groupOf(int product) {
        return columns.groupOfProduct[product];
    }

    int firstProductOf(int group) {
        return columns.groupStart[group];
    }

    /** The first stock record of an offer; the next offer's first one ends the range. */
    public int firstRecord(int offer) {
        return oneRecordEach ? offer : recordStarts.of(offer);
    }

    public int warehouseOf(int stockRecord) {
        return columns.recordWarehouse[stockRecord];
    }

    /** The key of a stock record's draws, made from names; for many records {@link #keyOf(int, int)} is quicker. */
    public long keyOf(int stockRecord) {
        return keyOf(offerOf(stockRecord), stockRecord);
    }

    /** The same where the offer of the record is known. */
    public long keyOf(int offer, int stockRecord) {
        return Draws.mix(columns.key[offer] ^ columns.warehouseKey[warehouseOf(stockRecord)]);
    }

    /** The offer a stock record belongs to, by search. */
    public int offerOf(int stockRecord) {
        int low = 0;
        int high = oneRecordEach ? 0 : offers();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstRecord(middle) <= stockRecord) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return oneRecordEach ? stockRecord : low;
    }

    /** The stock record of an offer at a warehouse. */
    public int recordAt(int offer, int warehouse) {
        if (oneRecordEach) {
            return offer;
        }
        int r = recordStarts.of(offer);
        int end = recordStarts.of(offer + 1);
        while (r < end - 1 && columns.recordWarehouse[r] != warehouse) {
            r++;
        }
        return r;
    }
}
