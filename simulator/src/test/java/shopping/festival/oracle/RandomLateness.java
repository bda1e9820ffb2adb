package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.FactorLine;
import shopping.festival.model.delivery.Delays;

/** What comes late in the random festivals: by a factor, by a law, or both, in one stretch or two. */
final class RandomLateness {
    private final Dice faults;
    private final boolean coarse;
    private final long day;

    RandomLateness(Dice faults, boolean coarse, long day) {
        this.faults = faults;
        this.coarse = coarse;
        this.day = day;
    }

    Delays delays(int houses, int regions, int ports) {
        if (faults.chance(0.6)) {
            return Delays.NONE;
        }
        Lateness[][] transit = new Lateness[houses][];
        for (int w = 0; w < houses; w++) {
            transit[w] = some("route" + w, regions);
        }
        return new Delays(transit, some("courier", houses), some("flight", houses), some("clearance", ports));
    }

    private Lateness[] some(String name, int count) {
        Lateness[] all = new Lateness[count];
        for (int i = 0; i < count; i++) {
            all[i] = faults.chance(0.5) ? Lateness.NONE : one(name);
        }
        return all;
    }

    Lateness one(String name) {
        List<Lateness.Cause> causes = new ArrayList<>();
        for (int c = faults.between(1, 2); c > 0; c--) {
            double mean = faults.scale(1, 300) * SECOND;
            Law more = coarse ? Law.fixed(Math.rint(mean / SECOND) * SECOND) : Law.exponential(mean);
            double factor = faults.oneOf(1, 1, 1.25, 1.5);
            causes.add(new Lateness.Cause(
                    name + c, stretches(), factor, factor == 1 || faults.chance(0.3) ? more : Law.fixed(0)));
        }
        return Lateness.of(causes);
    }

    private List<FactorLine> stretches() {
        List<FactorLine> lines = new ArrayList<>();
        long from = (long) (day * faults.between(0.0, 0.5));
        for (int i = faults.between(1, 2); i > 0; i--) {
            long to = from + (long) (day * faults.between(0.2, 1.0)) + 1;
            boolean level = coarse || faults.chance(0.5);
            lines.add(new FactorLine(from, to, level ? 1 : faults.between(0.0, 1.0), 1));
            from = to + faults.between(0, 1) * SECOND;
        }
        return lines;
    }
}
