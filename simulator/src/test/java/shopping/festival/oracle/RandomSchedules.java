package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.fault.Beat;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Hit;
import shopping.festival.scenario.fault.LaneSet;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.fault.Ramp;

/** Capacities for the random festivals: constant, in steps, in ramps, with faults; positive in the end. */
final class RandomSchedules {
    /** Only its course counts here. */
    private static final LanesEffect EFFECT =
            new LanesEffect(Station.CHECKOUT, LaneSet.of(List.of(new LaneSet.Range(0, 0))), 0);

    private final Dice dice;
    private final Dice faults;
    private final boolean coarse;
    private final long day;

    RandomSchedules(Dice dice, Dice faults, boolean coarse, long day) {
        this.dice = dice;
        this.faults = faults;
        this.coarse = coarse;
        this.day = day;
    }

    /** A speed of about {@code perMicro}. */
    Schedule speed(double perMicro) {
        // In a coarse festival a job takes whole seconds, as long as nothing disturbs it.
        double usual = coarse ? 1.0 / (SECOND * Math.max(1, Math.rint(1 / perMicro / SECOND))) : perMicro;
        return faulty(shaped(usual, usual * dice.oneOf(0.5, 1, 2), 0));
    }

    /** A number of pickers of up to {@code most}, at least one in the end. */
    Schedule pickers(int most) {
        return faulty(shaped(most, dice.between(1, most), 1));
    }

    private Schedule shaped(double most, double last, int wholeSteps) {
        return switch (dice.between(0, 3)) {
            case 0 -> Schedule.constant(most);
            case 1, 2 -> steps(most, last, wholeSteps == 1);
            default -> ramps(most, last);
        };
    }

    private Schedule steps(double most, double last, boolean whole) {
        List<Long> at = new ArrayList<>(List.of(0L));
        List<Double> value = new ArrayList<>(List.of(most));
        int n = dice.between(1, 4);
        for (int i = 1; i <= n; i++) {
            long t = instant(i * 1.2 / (n + 1) * day);
            double next = i == n ? last : most * dice.oneOf(0, 0.3, 0.5, 1);
            at.add(t);
            value.add(value.get(value.size() - 1));
            at.add(t);
            value.add(whole ? Math.floor(next) : next);
        }
        return schedule(at, value);
    }

    private Schedule ramps(double most, double last) {
        List<Long> at = new ArrayList<>();
        List<Double> value = new ArrayList<>();
        int n = dice.between(2, 4);
        for (int i = 0; i < n; i++) {
            at.add(instant(i * 1.2 / n * day));
            value.add(i == n - 1 ? last : most * dice.oneOf(0, 0.25, 0.7, 1));
        }
        return schedule(at, value);
    }

    private static Schedule schedule(List<Long> at, List<Double> value) {
        return Schedule.linear(
                at.stream().mapToLong(Long::longValue).toArray(),
                value.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Schedule faulty(Schedule s) {
        Schedule faulty = s;
        for (int i = dice.oneOf(0, 0, 1, 2); i > 0; i--) {
            long from = instant(dice.between(0, 0.9) * day);
            faulty = faulty.withFault(from, from + instant(day * dice.between(0.05, 0.3)) + 1, dice.oneOf(0, 0.5));
        }
        return faults.chance(0.25) ? withRamp(faulty) : faulty;
    }

    /** A fault that rises in a straight line, stays, and falls again, maybe in beats. */
    private Schedule withRamp(Schedule s) {
        long from = instant(faults.between(0, 0.8) * day);
        long length = instant(day * faults.between(0.1, 0.4)) + 4;
        boolean flaps = faults.chance(0.3);
        Course course = new Course(
                from,
                from + length,
                new Ramp(length / faults.between(2, 4), faults.chance(0.5) ? 0 : length / 2),
                flaps ? new Beat.Flapping(length / 3 + 1, length / 6 + 1) : Beat.STEADY,
                false);
        double factor = faults.oneOf(0, 0.5, 2);
        return new Hit<>("ramp", EFFECT, course.stretches(0)).on(s, factor);
    }

    private long instant(double micros) {
        return coarse ? ((long) (micros / SECOND)) * SECOND : (long) micros;
    }
}
