package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of the lanes of a platform: each as it was a while ago. Whose lane is seen down goes to another that is
 * seen up, if there is one.
 *
 * @param delay from what happens until it is seen, below 0 where nobody looks
 */
record Health(List<Station> lanes, long delay, int home, int elsewhere) {

    /** The lane of an intent at an instant. */
    int lane(Keys keys, long intent, long at) {
        int own = lane(keys, intent);
        if (delay < 0 || isUp(own, at)) {
            return own;
        }
        List<Integer> up = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (isUp(lane, at)) {
                up.add(lane);
            }
        }
        return up.isEmpty() ? own : up.get(keys.one(intent, elsewhere, up.size()));
    }

    /** The lane that an intent has as long as it is up. */
    int lane(Keys keys, long intent) {
        return keys.lane(intent, home, lanes.size());
    }

    /** Whether all whose lane this is go there, whenever they come. */
    boolean keepsAll(int lane) {
        return delay < 0 || !lanes.get(lane).speed().isEverDown();
    }

    private boolean isUp(int lane, long at) {
        return at < delay || !lanes.get(lane).speed().isDown(at - delay);
    }
}
