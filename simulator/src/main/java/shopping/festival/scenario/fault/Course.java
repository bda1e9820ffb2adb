package shopping.festival.scenario.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * When a fault acts, and how much of it.
 *
 * @param from its begin, microseconds
 * @param to its end
 * @param ramp how it comes and goes
 * @param beat whether it acts all of that time
 * @param isAverted it does not happen: what it would have hit is only laid out as with it
 */
public record Course(long from, long to, Ramp ramp, Beat beat, boolean isAverted) {

    public static Course between(long from, long to) {
        return new Course(from, to, Ramp.NONE, Beat.STEADY, false);
    }

    public Course averted() {
        return new Course(from, to, ramp, beat, true);
    }

    /** Whether it acts from its begin to its end without a break. */
    public boolean isSteady() {
        return beat.equals(Beat.STEADY);
    }

    /**
     * The stretches in which it acts, one after the other.
     *
     * @param base of the fault's draws
     */
    public List<Stretch> stretches(long base) {
        List<Stretch> stretches = new ArrayList<>();
        if (isAverted) {
            return stretches;
        }
        for (Span span : beat.within(from, to, base)) {
            long[] cuts = LongStream.of(span.from(), from + ramp.in(), to - ramp.out(), span.to())
                    .filter(cut -> cut >= span.from() && cut <= span.to())
                    .sorted()
                    .distinct()
                    .toArray();
            for (int c = 0; c + 1 < cuts.length; c++) {
                stretches.add(new Stretch(cuts[c], cuts[c + 1], strengthAt(cuts[c]), strengthAt(cuts[c + 1])));
            }
        }
        return stretches;
    }

    /** What it does besides beginning and ending: {@code for 30 s every 2 min, rising for 1 min,}; mostly nothing. */
    public String text() {
        String ramps = ramp.text();
        return beat.text() + ramps + (ramps.isEmpty() ? "" : ",");
    }

    /** 0, nothing, to 1, all of it. */
    private double strengthAt(long instant) {
        double risen = instant >= from + ramp.in() ? 1 : (double) (instant - from) / ramp.in();
        double left = instant <= to - ramp.out() ? 1 : (double) (to - instant) / ramp.out();
        return Math.min(risen, left);
    }
}
