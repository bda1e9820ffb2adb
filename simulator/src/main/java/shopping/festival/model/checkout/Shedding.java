package shopping.festival.model.checkout;

/**
 * Who comes while the queue of a lane is long is turned away at once.
 *
 * @param above so many must stand in it
 * @param share of those who come then
 */
public record Shedding(int above, double share) {
    public static final Shedding NONE = new Shedding(Integer.MAX_VALUE, 1);

    public boolean isNone() {
        return above == Integer.MAX_VALUE || share == 0;
    }
}
