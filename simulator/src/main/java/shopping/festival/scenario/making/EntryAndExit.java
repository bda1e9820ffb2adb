package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.scenario.EntryTerms;

/**
 * Draws who leaves and who enters, field by field. A field of n sellers keeps n × factor of them, rounded up or down so
 * that over fields and seeds it is right on average; who stays at a smaller factor stays at a larger one.
 *
 * <p>The sellers of a field stand in an order drawn for the seed; seller k of it (from 0) is there while
 * k < n × factor − u. The u of one field follows that of the last by the golden section, so that their roundings
 * cancel out.
 */
final class EntryAndExit {
    private static final double GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;
    private static final long KEY = Draws.keyOf("entry and exit");

    private final EntryTerms terms;
    private final long seedKey;
    /** So many fields had something to round. */
    private int rounded;

    EntryAndExit(EntryTerms terms, long seedKey) {
        this.terms = terms;
        this.seedKey = seedKey;
    }

    double factor(boolean home) {
        return home ? terms.home() : terms.foreign();
    }

    /**
     * The sellers of a field that are there, copy by copy; asked once for each, in the order of the market.
     *
     * @param key of the field
     */
    List<Presence> of(Field field, long key, boolean home) {
        double factor = factor(home);
        int sellers = field.sellers();
        if (factor == 1) {
            return List.of(Presence.all(0, 1, sellers));
        }
        rounded++;
        if (factor < 1) {
            // What buyers ask for is sold by somebody: the last one stays, for the part of a seller that is left.
            int stay = factor == 0 ? 0 : Math.max(1, count(sellers * factor, 0));
            double standsFor = factor == 0 ? 0 : Math.min(1, sellers * factor);
            return List.of(new Presence(0, factor, first(sellers, stay, key, 0), standsFor));
        }
        List<Presence> copies = new ArrayList<>();
        int whole = (int) factor;
        for (int c = 0; c < whole; c++) {
            copies.add(Presence.all(c, factor, sellers));
        }
        int enter = count(sellers * (factor - whole), whole);
        if (enter > 0) {
            copies.add(new Presence(whole, factor, first(sellers, enter, key, whole), 1));
        }
        return copies;
    }

    /** A whole number in place of one that need not be. */
    private int count(double exact, int copy) {
        double start = Draws.unit(Draws.bits(Draws.base(seedKey, KEY), Purpose.SELLER_ENTRY, copy));
        double u = (start + GOLDEN_SECTION * rounded) % 1;
        return (int) Math.max(0, Math.ceil(exact - u));
    }

    /** So many of the sellers, the first ones of their order. */
    private boolean[] first(int sellers, int many, long key, int copy) {
        long[] drawn = new long[sellers];
        Arrays.setAll(
                drawn,
                s -> Draws.bits(Draws.base(seedKey, PopulationSellers.keyOf(key, s)), Purpose.SELLER_ENTRY, copy));
        boolean[] there = new boolean[sellers];
        IntStream.range(0, sellers)
                .boxed()
                .sorted(Comparator.comparingLong(s -> drawn[s]))
                .limit(many)
                .forEach(s -> there[s] = true);
        return there;
    }
}
