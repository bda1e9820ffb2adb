package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import shopping.festival.base.time.Curve;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/** Reads one stream of sessions: when they begin. */
final class StreamReader {
    static final List<String> KINDS = List.of("poisson", "regular", "list");
    private static final List<String> CURVES = List.of("decay", "linear", "steps");
    private static final long SESSIONS_MAX = 100_000_000;
    private static final int SESSIONS_OF_A_LIST_MAX = 10_000_000;

    private final Section s;
    private final long dayLength;

    StreamReader(Section s, long dayLength) {
        this.s = s;
        this.dayLength = dayLength;
    }

    boolean isPoisson() {
        return s.choice("arrivals", KINDS) == 0;
    }

    /** @param sessions expected number of sessions of all Poisson streams together */
    Arrivals arrivals(double sessions, double share) {
        return switch (s.choice("arrivals", KINDS)) {
            case 0 -> poisson(sessions * share);
            case 1 -> regular();
            default -> list();
        };
    }

    private Arrivals poisson(double sessions) {
        s.unused("with arrivals = poisson", "first", "interval", "count", "at");
        s.need("curve", "a curve such as { kind = decay, tau = 800 s }");
        Section group = s.section("curve");
        Curve curve = s.has("curve") && s.clean("curve") ? curve(group) : Curve.steps(new long[1], new double[] {1}, 1);
        return Arrivals.poisson(sessions, curve);
    }

    private Curve curve(Section c) {
        Curve flat = Curve.steps(new long[] {0}, new double[] {1}, dayLength);
        int kind = c.choice("kind", CURVES);
        if (!c.clean("kind")) {
            return flat;
        }
        if (kind == 0) {
            c.unused("with kind = decay", "points");
            long from = instant(c, "from", 0);
            long until = instant(c, "until", dayLength);
            long tau = c.duration("tau", VirtualTime.MILLISECOND, VirtualTime.HORIZON);
            if (c.clean("from", "until") && until <= from) {
                c.wrong("ends before it begins. Let until be later than from.");
            }
            return c.isClean() ? Curve.decay(from, tau, until) : flat;
        }
        c.unused("with kind = " + CURVES.get(kind), "from", "tau");
        if (kind == 1) {
            c.unused("with kind = linear", "until");
        }
        return shape(c, kind == 1, flat);
    }

    private Curve shape(Section c, boolean linear, Curve flat) {
        return c.need("points", "points such as [[0 s, 1], [1 h, 2]]")
                .map(item -> shape(c, item, linear, flat))
                .orElse(flat);
    }

    private Curve shape(Section c, Item item, boolean linear, Curve flat) {
        Levels points = Levels.points(item);
        long until = linear ? dayLength : instant(c, "until", dayLength);
        if (!c.isClean()) {
            return flat;
        }
        if (points.end() > dayLength) {
            item.wrong("goes on after the day (" + Durations.text(dayLength) + ")", "Let it end with the day.");
        } else if (!linear && until <= points.end()) {
            c.wrong("ends before its last point begins. Let until be later.");
        } else if (!(points.most() > 0) || linear && points.at()[0] == points.end()) {
            item.wrong("has no area", "Give it a positive height over some time.");
        }
        if (!c.isClean()) {
            return flat;
        }
        return linear ? Curve.linear(points.at(), points.value()) : Curve.steps(points.at(), points.value(), until);
    }

    /** An instant of the day, optional. */
    private long instant(Section c, String key, long otherwise) {
        return c.find(key).map(item -> Durations.micros(item, 0, dayLength)).orElse(otherwise);
    }

    private Arrivals regular() {
        s.unused("with arrivals = regular", "share", "curve", "at");
        long first = s.duration("first", 0, dayLength - 1);
        long interval = s.duration("interval", 1, VirtualTime.HORIZON);
        long count = s.whole("count", 1, SESSIONS_MAX);
        if (s.clean("first", "interval", "count") && first + (count - 1) * (double) interval >= dayLength) {
            s.at("count").wrong("goes on after the day (" + Durations.text(dayLength) + ")", "Use fewer.");
        }
        return Arrivals.regular(first, interval, count);
    }

    private Arrivals list() {
        s.unused("with arrivals = list", "share", "curve", "first", "interval", "count");
        String form = "instants and numbers of sessions such as [[0 s, 100]]";
        Optional<Item> item = s.need("at", form);
        LongStream.Builder ats = LongStream.builder();
        IntStream.Builder counts = IntStream.builder();
        long total = 0;
        for (List<Item> pair : item.map(i -> i.pairs(form)).orElse(List.of())) {
            long sessions = pair.get(1).whole(1, SESSIONS_OF_A_LIST_MAX);
            ats.add(Durations.micros(pair.get(0), 0, dayLength - 1));
            counts.add((int) sessions);
            total += sessions;
        }
        if (item.isPresent() && s.clean("at") && (total == 0 || total > SESSIONS_OF_A_LIST_MAX)) {
            item.get().wrong("brings " + total + " sessions", "Use 1 to " + SESSIONS_OF_A_LIST_MAX + ".");
        }
        return Arrivals.list(
                s.clean("at") ? repeated(ats.build().toArray(), counts.build().toArray(), (int) total) : new long[1]);
    }

    /** Each instant as often as it counts. */
    private static long[] repeated(long[] ats, int[] counts, int total) {
        long[] all = new long[total];
        int filled = 0;
        for (int i = 0; i < ats.length; i++) {
            Arrays.fill(all, filled, filled + counts[i], ats[i]);
            filled += counts[i];
        }
        return all;
    }
}
