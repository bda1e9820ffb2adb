package shopping.festival.engine.cluster;

import shopping.festival.engine.node.Watchers;
import shopping.festival.model.Festival;

/**
 * What is played.
 *
 * @param watchers who looks on at its nodes
 */
public record Played(Festival festival, Watchers watchers) {

    /**
     * A number that two processes have in common if they made the same festival: of every offer's price, attraction and
     * places, and of what is in stock.
     */
    long fingerprint() {
        long h = festival.market().offers();
        int[] initial = festival.stock().initial();
        for (int offer = 0; offer < festival.market().offers(); offer++) {
            h = mixed(h, festival.market().priceFen(offer));
            h = mixed(h, Double.doubleToLongBits(festival.market().weight(offer)));
            for (int r = festival.market().firstRecord(offer);
                    r < festival.market().firstRecord(offer + 1);
                    r++) {
                h = mixed(
                        h, (long) initial[r] << Integer.SIZE | festival.market().warehouseOf(r));
            }
        }
        return h;
    }

    private static long mixed(long h, long word) {
        long m = (h ^ word) * 0x9E3779B97F4A7C15L;
        return m ^ m >>> 29;
    }
}
