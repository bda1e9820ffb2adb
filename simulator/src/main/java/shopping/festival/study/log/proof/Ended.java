package shopping.festival.study.log.proof;

import java.util.Arrays;
import java.util.Optional;

/** When one station ended its orders, and whether it can have ended so many. */
final class Ended {
    private final String name;
    private final Station station;
    private long[] at = new long[16];
    private int count;

    Ended(String name, Station station) {
        this.name = name;
        this.station = station;
    }

    /** @param told when the log tells of the order */
    void add(long told) {
        if (!station.isLimited()) {
            return;
        }
        if (count == at.length) {
            at = Arrays.copyOf(at, count + count / 2);
        }
        at[count++] = told - station.delay();
    }

    /**
     * Of one order more than there are servers, two had the same server, one after the other. Where it is not known how
     * long ago the work ended, only their number from the bell on can be held against what the servers could do.
     */
    Optional<Broken> check() {
        Arrays.sort(at, 0, count);
        int servers = station.servers();
        double done = 0;
        for (int i = 0; i < count; i++) {
            done += servers * station.speed().between(i == 0 ? 0 : at[i - 1] + 1, at[i] + 1);
            if (!station.isEnough(done, i + 1)) {
                return broken(i, i + 1, 0);
            }
            if (station.isExact() && i >= servers && !station.canEndBoth(at[i - servers], at[i])) {
                return broken(i, servers + 1, at[i - servers]);
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> broken(int last, int orders, long from) {
        return Optional.of(new Broken(
                Station.CAPACITY,
                at[last],
                Broken.NOBODY,
                name + " ends " + orders + " orders from " + Story.clock(from) + " to " + Story.clock(at[last])
                        + ", and has no time for so many"));
    }
}
