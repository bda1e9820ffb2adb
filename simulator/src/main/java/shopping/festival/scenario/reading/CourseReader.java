package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.fault.Beat;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Ramp;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Section;

/** Reads when a fault acts: {@code at = 2 min, for = 3 min, ramp = 30 s}, or {@code every = 2 min, on = 30 s}. */
final class CourseReader {
    private static final long LONGEST = VirtualTime.HORIZON / 2;
    /** Spans that a fault may have: each is two pieces of every schedule it is laid over. */
    private static final long SPANS_MAX = 2_000;

    private static final List<String> KEYS = List.of("ramp", "rampIn", "rampOut", "every", "on", "mtbf", "mttr");

    private final Section fault;
    private final long at;
    private final long length;

    private CourseReader(Section fault) {
        this.fault = fault;
        this.at = fault.duration("at", 0, LONGEST);
        this.length = fault.duration("for", VirtualTime.MILLISECOND, LONGEST);
        // Known in any case, so that of two that exclude each other neither is called unknown.
        KEYS.forEach(fault::find);
    }

    static Course read(Section fault) {
        CourseReader reader = new CourseReader(fault);
        return new Course(reader.at, reader.at + reader.length, reader.ramp(), reader.beat(), false);
    }

    private Ramp ramp() {
        long both = optional("ramp", 0);
        if (fault.has("ramp") && (fault.has("rampIn") || fault.has("rampOut"))) {
            fault.wrong("says ramp beside rampIn or rampOut. Write ramp for both, or the two by themselves.");
        }
        long in = fault.has("ramp") ? both : optional("rampIn", 0);
        long out = fault.has("ramp") ? both : optional("rampOut", 0);
        if (fault.clean("ramp", "rampIn", "rampOut", "for") && in + out > length) {
            fault.wrong(
                    "rises for " + Durations.text(in) + " and falls for " + Durations.text(out) + ", longer than the "
                            + Durations.text(length) + " it lasts. Let ramps be shorter, or for longer.");
            return Ramp.NONE;
        }
        return new Ramp(in, out);
    }

    private Beat beat() {
        boolean flaps = fault.has("every") || fault.has("on");
        boolean fails = fault.has("mtbf") || fault.has("mttr");
        if (flaps && fails) {
            fault.wrong("flaps (every, on) and fails at random (mtbf, mttr). Write one of the two.");
        }
        if (flaps) {
            return flapping();
        }
        return fails ? failing() : Beat.STEADY;
    }

    private Beat flapping() {
        long every = duration("every");
        long on = duration("on");
        if (!fault.clean("every", "on", "for")) {
            return Beat.STEADY;
        }
        if (on >= every) {
            fault.at("on")
                    .wrong(
                            "leaves no break within every (" + Durations.text(every) + ")",
                            "Use less, or leave both out for a fault without a break.");
            return Beat.STEADY;
        }
        return isFew("every", length / every) ? new Beat.Flapping(every, on) : Beat.STEADY;
    }

    private Beat failing() {
        long up = duration("mtbf");
        long down = duration("mttr");
        boolean isClean = fault.clean("mtbf", "mttr", "for");
        return isClean && isFew("mtbf", length / (up + down)) ? new Beat.Failing(up, down) : Beat.STEADY;
    }

    private boolean isFew(String key, long spans) {
        if (spans > SPANS_MAX) {
            fault.at(key)
                    .wrong(
                            "makes about " + spans + " breaks in " + Durations.text(length),
                            "Use at most " + SPANS_MAX + ", with a longer time or a shorter fault.");
        }
        return spans <= SPANS_MAX;
    }

    private long duration(String key) {
        return fault.duration(key, VirtualTime.MILLISECOND, LONGEST);
    }

    private long optional(String key, long low) {
        return fault.find(key).map(item -> Durations.micros(item, low, LONGEST)).orElse(low);
    }
}
