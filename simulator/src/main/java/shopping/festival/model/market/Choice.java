package shopping.festival.model.market;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;

/**
 * The nested choice: category, foreign or not, origin, mode, offer, buy; and after a sold-out offer the
 * reaction and the rival. Each step is one keyed draw, so that a change in one cell leaves the luck of all others.
 *
 * <p>Pure: draws in, value out. What an intent found sold out before is not remembered but recomputed, because its
 * whole path follows from its draws.
 */
public final class Choice {
    /** No rival could be found. */
    public static final int NOTHING = -1;

    private static final int REDRAWS = 4;
    private static final Reaction[] REACTIONS = Reaction.values();

    private final Market market;
    private final Tables tables;
    private final Crowd[] crowds;
    private final AliasTable[] units;
    private final AliasTable[] reactions;
    private final double leavesPlatform;

    /**
     * What is chosen by, step by step.
     *
     * @param crowds per stream: who comes by it, and what they want
     * @param foreignBelow per segment and category: below which 53-bit draw an intent wants a foreign brand
     * @param foreignOrigins per category, null where none is sold
     * @param modes per category and origin, null where nothing is sold
     * @param offers per category, origin and mode, null where there are none
     */
    record Tables(
            List<Crowd> crowds,
            long[][] foreignBelow,
            @Nullable AliasTable[] foreignOrigins,
            @Nullable AliasTable[][] modes,
            @Nullable AliasTable[][][] offers) {}

    /**
     * Who comes by a stream, and what they want.
     *
     * @param segments of the sessions' buyers
     * @param categories per segment
     * @param origin whose brands alone they want, {@link Aim#ANY} for all
     * @param aim what alone they want, null for all
     */
    record Crowd(
            AliasTable segments,
            AliasTable[] categories,
            int origin,
            @Nullable AliasTable aim) {}

    Choice(Market market, Tables tables, double leavesPlatform) {
        this.market = market;
        this.tables = tables;
        this.crowds = tables.crowds.toArray(Crowd[]::new);
        this.units = market.categories().stream().map(Category::unitTable).toArray(AliasTable[]::new);
        this.reactions =
                market.categories().stream().map(Category::reactionTable).toArray(AliasTable[]::new);
        this.leavesPlatform = leavesPlatform;
    }

    public Market market() {
        return market;
    }

    /** The segment of a session's buyer. */
    public int segment(long sessionBase, int stream) {
        AliasTable table = crowds[stream].segments;
        return table.size() == 1 ? 0 : table.choose(Draws.bits(sessionBase, Purpose.SEGMENT));
    }

    /** The offer an intent wants first. */
    public int firstOffer(long base, int stream, int segment) {
        return firstOffers(firstCategory(base, stream, segment), base, stream, segment)
                .choose(firstBits(base));
    }

    /** Whether the offer an intent wants first is a foreign brand's: without looking for the offer. */
    public boolean wantsForeign(long base, int stream, int segment) {
        Crowd crowd = crowds[stream];
        if (crowd.aim != null) {
            return market.isForeign(market.cell(crowd.aim.choose(firstBits(base))));
        }
        return crowd.origin == Aim.ANY
                ? isForeign(firstCategory(base, stream, segment), base, segment, 0)
                : crowd.origin != market.homeOrigin();
    }

    /** The category an intent looks into: {@link #firstOffer} in three steps, for those who choose for many at once. */
    public int firstCategory(long base, int stream, int segment) {
        AliasTable table = crowds[stream].categories[segment];
        return table.size() == 1 ? 0 : table.choose(Draws.bits(base, Purpose.CATEGORY));
    }

    /** The offers an intent looks at first: those of a cell, or what its stream is after. */
    public AliasTable firstOffers(int category, long base, int stream, int segment) {
        Crowd crowd = crowds[stream];
        if (crowd.aim != null) {
            return crowd.aim;
        }
        return crowd.origin == Aim.ANY ? cellIn(category, base, segment, 0) : cellOf(category, crowd.origin, base, 0);
    }

    /** The draw by which an intent chooses in its first cell. */
    public static long firstBits(long base) {
        return Draws.bits(base, Purpose.OFFER, 0);
    }

    /** Whether an intent buys the offer it looks at; {@code soldOuts} sold-out answers lie behind it. */
    public boolean tempted(long base, int soldOuts, int conversion) {
        return conversion == Market.CONVERSION_ONE
                || (Draws.bits(base, Purpose.TEMPTED, soldOuts) & 0xFFFF) < conversion;
    }

    /** How many units the intent wants. */
    public int units(long base, int category) {
        AliasTable table = units[category];
        return table.size() == 1 ? 1 : 1 + table.choose(Draws.bits(base, Purpose.UNITS));
    }

    /** What the buyer does after the {@code soldOuts}-th (from 1) sold-out answer in a category. */
    public Reaction reaction(long base, int soldOuts, int category) {
        return REACTIONS[reactions[category].choose(Draws.bits(base, Purpose.REACTION, soldOuts))];
    }

    /**
     * What the buyer tries after the {@code soldOuts}-th (from 1) sold-out answer, which {@code offer} gave:
     * {@link #NOTHING} to leave, the same offer to wait for it.
     */
    public int next(long base, int stream, int segment, int soldOuts, int offer) {
        int[] tried = new int[soldOuts];
        if (soldOuts > 1) {
            tried[0] = firstOffer(base, stream, segment);
        }
        for (int k = 1; k < soldOuts - 1; k++) {
            tried[k] = step(base, segment, k, tried);
        }
        tried[soldOuts - 1] = offer;
        return step(base, segment, soldOuts, tried);
    }

    /**
     * Loads what {@link #next} will look at for an offer and returns something that depends on it: done for many offers
     * in a tight loop, the cache misses of all of them are under way at once.
     */
    public long touch(int offer) {
        int product = market.productOf(offer);
        int place = market.firstOfferPlace(product);
        return market.groupOf(product) + market.productOf(market.offerAtPlace(place)) + (long) market.weight(offer);
    }

    /** The step after the k-th sold-out answer; the first k of {@code tried} are known. */
    private int step(long base, int segment, int k, int[] tried) {
        int offer = tried[k - 1];
        int category = market.categoryOf(market.cell(offer));
        return switch (reaction(base, k, category)) {
            case LEAVE -> NOTHING;
            case DELAY -> offer;
            case ANOTHER_STORE -> anotherStore(base, k, tried);
            case ANOTHER_VARIANT -> anotherVariant(base, k, tried);
            case ANOTHER_BRAND -> anotherBrand(base, segment, category, k, tried);
            case AFRESH -> offerIn(category, base, segment, k * REDRAWS);
        };
    }

    private int anotherStore(long base, int k, int[] tried) {
        if (Draws.unit(Draws.bits(base, Purpose.LEAVES_PLATFORM, k)) < leavesPlatform) {
            return NOTHING;
        }
        int product = market.productOf(tried[k - 1]);
        int from = market.firstOfferPlace(product);
        return among(from, market.firstOfferPlace(product + 1), from, from, base, k, tried);
    }

    private int anotherVariant(long base, int k, int[] tried) {
        int product = market.productOf(tried[k - 1]);
        int group = market.groupOf(product);
        int from = market.firstOfferPlace(market.firstProductOf(group));
        int to = market.firstOfferPlace(market.firstProductOf(group + 1));
        int ownFrom = market.firstOfferPlace(product);
        int ownTo = market.firstOfferPlace(product + 1);
        return among(from, to, ownFrom, ownTo, base, k, tried);
    }

    /** One of a run of offers by attractiveness, without a run within it and those already tried. */
    private int among(int from, int to, int exceptFrom, int exceptTo, long base, int k, int[] tried) {
        double sum = 0;
        for (int place = from; place < to; place++) {
            sum += place >= exceptFrom && place < exceptTo ? 0 : weightAt(place, k, tried);
        }
        double left = Draws.unit(Draws.bits(base, Purpose.RIVAL, k)) * sum;
        int last = NOTHING;
        for (int place = from; place < to; place++) {
            double w = place >= exceptFrom && place < exceptTo ? 0 : weightAt(place, k, tried);
            if (w > 0) {
                last = market.offerAtPlace(place);
                left -= w;
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }

    private double weightAt(int place, int k, int[] tried) {
        int offer = market.offerAtPlace(place);
        return isIn(offer, k, tried) ? 0 : market.weight(offer);
    }

    private int anotherBrand(long base, int segment, int category, int k, int[] tried) {
        int brand = market.brandOf(market.productOf(tried[k - 1]));
        for (int redraw = 0; redraw < REDRAWS; redraw++) {
            int offer = offerIn(category, base, segment, k * REDRAWS + redraw);
            if (market.brandOf(market.productOf(offer)) != brand && !isIn(offer, k, tried)) {
                return offer;
            }
        }
        return NOTHING;
    }

    private static boolean isIn(int offer, int k, int[] tried) {
        for (int i = 0; i < k; i++) {
            if (tried[i] == offer) {
                return true;
            }
        }
        return false;
    }

    /** Foreign or not, origin, mode and offer within a category. */
    private int offerIn(int category, long base, int segment, int ordinal) {
        return cellIn(category, base, segment, ordinal).choose(Draws.bits(base, Purpose.OFFER, ordinal));
    }

    private AliasTable cellIn(int category, long base, int segment, int ordinal) {
        int origin = isForeign(category, base, segment, ordinal)
                ? tables.foreignOrigins[category].choose(Draws.bits(base, Purpose.ORIGIN, ordinal))
                : market.homeOrigin();
        return cellOf(category, origin, base, ordinal);
    }

    private AliasTable cellOf(int category, int origin, long base, int ordinal) {
        AliasTable modeTable = tables.modes[category][origin];
        int mode =
                modeTable.size() == 1 ? modeTable.choose(0) : modeTable.choose(Draws.bits(base, Purpose.MODE, ordinal));
        return tables.offers[category][origin][mode];
    }

    private boolean isForeign(int category, long base, int segment, int ordinal) {
        long below = tables.foreignBelow[segment][category];
        return below > 0 && Draws.bits(base, Purpose.FOREIGN, ordinal) >>> 11 < below;
    }
}
