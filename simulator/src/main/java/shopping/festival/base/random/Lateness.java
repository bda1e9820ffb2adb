package shopping.festival.base.random;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.FactorLine;

/** What makes spans of time longer than their laws say, for those that begin while it acts. */
public final class Lateness {
    public static final Lateness NONE = new Lateness(List.of());

    /**
     * One cause.
     *
     * @param name by which its draws are keyed
     * @param strength how much of it acts when, 0 to 1; one after the other in time
     * @param factor the span is so many times as long, 1 for one that is only late
     * @param more what is added to the span, a draw each
     */
    public record Cause(String name, List<FactorLine> strength, double factor, Law more) {
        public Cause {
            strength = List.copyOf(strength);
        }
    }

    private final List<Cause> causes;
    private final long[] keys;
    /** When the stretches of each cause begin. */
    private final long[][] starts;

    private Lateness(List<Cause> causes) {
        this.causes = List.copyOf(causes);
        this.keys = causes.stream().mapToLong(c -> Draws.keyOf(c.name())).toArray();
        this.starts = causes.stream()
                .map(c -> c.strength().stream().mapToLong(FactorLine::from).toArray())
                .toArray(long[][]::new);
    }

    public static Lateness of(List<Cause> causes) {
        List<Cause> some = causes.stream().filter(c -> !c.strength().isEmpty()).toList();
        return some.isEmpty() ? NONE : new Lateness(some);
    }

    public boolean isNone() {
        return causes.isEmpty();
    }

    public List<Cause> causes() {
        return causes;
    }

    /**
     * When a span ends.
     *
     * @param from its begin
     * @param to its end without any of this
     * @param base of the draws of whoever is late
     */
    public long end(long from, long to, long base) {
        if (causes.isEmpty()) {
            return to;
        }
        long end = to;
        for (int c = 0; c < keys.length; c++) {
            int found = Arrays.binarySearch(starts[c], from);
            int stretch = found >= 0 ? found : -found - 2;
            if (stretch >= 0 && from < causes.get(c).strength().get(stretch).to()) {
                end = EndOfTime.within(
                        later(c, stretch, from, end, base), causes.get(c).name());
            }
        }
        return end;
    }

    private long later(int number, int stretch, long from, long to, long base) {
        Cause cause = causes.get(number);
        double strength = cause.strength().get(stretch).at(from);
        double more = cause.more().sample(Draws.base(base, keys[number]), Purpose.LATENESS);
        return from + (long) ((to - from) * (1 + (cause.factor() - 1) * strength)) + (long) (more * strength);
    }
}
