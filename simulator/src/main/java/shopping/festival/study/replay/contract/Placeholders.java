package shopping.festival.study.replay.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the texts of a target may stand for, besides what its steps take from answers. */
public final class Placeholders {
    /** What the shop calls the offer. */
    public static final String SKU = "sku";
    /** How many units are wanted. */
    public static final String UNITS = "units";
    /** The intent: the same for all that one buyer tries for one thing. */
    public static final String INTENT = "intent";
    /** What the order is worth, fen. */
    public static final String PRICE = "price";
    /** The idempotency key: one a purchase, the same when it is tried again. */
    public static final String KEY = "key";
    /** Units that a SKU begins with. */
    public static final String STOCK = "stock";

    /** Of every purchase. */
    static final List<String> OF_PURCHASE = List.of(SKU, UNITS, INTENT, PRICE, KEY);
    /** Where the stock is set. */
    static final List<String> OF_STOCK = List.of(SKU, STOCK);
    /** Whole numbers. */
    static final Set<String> NUMBERS = new TreeSet<>(Set.of(UNITS, PRICE, STOCK));

    /** No answer may give them another value. */
    static final Set<String> OURS = new TreeSet<>(Set.of(SKU, UNITS, INTENT, PRICE, KEY, STOCK));

    private Placeholders() {}
}
