package shopping.festival.scenario.fault;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.scenario.hocon.Durations;

/** Whether a fault acts all of its time, or again and again. */
public sealed interface Beat {
    /** All of its time. */
    Beat STEADY = new Steady();

    /**
     * When it acts, one span after the other.
     *
     * @param base of the fault's draws
     */
    List<Span> within(long from, long to, long base);

    /** In words, with a blank in front; nothing for a fault that is steady. */
    String text();

    /** All of its time. */
    record Steady() implements Beat {
        @Override
        public List<Span> within(long from, long to, long base) {
            return List.of(new Span(from, to));
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** Once in every {@code every} microseconds for {@code on}, at once as it begins. */
    record Flapping(long every, long on) implements Beat {
        @Override
        public List<Span> within(long from, long to, long base) {
            List<Span> spans = new ArrayList<>();
            for (long begin = from; begin < to; begin += every) {
                spans.add(new Span(begin, Math.min(to, begin + on)));
            }
            return spans;
        }

        @Override
        public String text() {
            return " for " + Durations.text(on) + " every " + Durations.text(every);
        }
    }

    /**
     * At random: sound for an exponential time, broken for another.
     *
     * @param up mean time from the begin, or a repair, to the next failure
     * @param down mean time to repair
     */
    record Failing(long up, long down) implements Beat {
        @Override
        public List<Span> within(long from, long to, long base) {
            Law sound = Law.exponential(up);
            Law broken = Law.exponential(down);
            List<Span> spans = new ArrayList<>();
            long at = from;
            for (int n = 0; ; n++) {
                long begin = at + sound.sampleLong(Draws.bits(base, Purpose.FAILURE, n));
                if (begin >= to) {
                    return spans;
                }
                at = begin + Math.max(1, broken.sampleLong(Draws.bits(base, Purpose.REPAIR, n)));
                spans.add(new Span(begin, Math.min(to, at)));
            }
        }

        @Override
        public String text() {
            return " at random, after " + Durations.text(up) + " for " + Durations.text(down) + " in the mean,";
        }
    }
}
