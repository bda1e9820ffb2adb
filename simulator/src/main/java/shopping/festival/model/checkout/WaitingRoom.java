package shopping.festival.model.checkout;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.servers.Lanes;

/**
 * A first-in-first-out room before each lane, which lets buyers through to it at a rate.
 *
 * @param doors one before each lane, work 1 a buyer; without speeds there is no room
 * @param roomMax how many may wait in it
 * @param patience how long they do
 */
public record WaitingRoom(Lanes doors, int roomMax, Law patience) {
    /** All go straight to the lane. */
    public static final WaitingRoom NONE =
            new WaitingRoom(Lanes.of(1, 1, List.of(), Law.fixed(1)), Integer.MAX_VALUE, Law.fixed(VirtualTime.NEVER));

    public boolean isNone() {
        return doors.isUnlimited();
    }

    boolean everRefuses() {
        return !isNone() && (roomMax < Integer.MAX_VALUE || !OverloadRules.waitsForever(patience));
    }
}
