package shopping.festival.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;

/**
 * Pickers by shift before one list of jobs, event by event.
 *
 * <p>At an instant first those pickers become available whose job ends or whose shift begins, then the first job of the
 * list goes to the available picker with the lowest number; a picker whose job takes no time is available again before
 * the next job is given away, and all that before the next job arrives.
 */
final class PickerPool {
    private static final int HAND_OUT = 1;

    private record Job(long arrival, long length, LongConsumer whenPicked) {}

    private static final class Picker {
        final int number;
        boolean busy;
        /** Where this picker is on duty again is on the agenda. */
        boolean called;

        Picker(int number) {
            this.number = number;
        }
    }

    private final Oracle oracle;
    private final Schedule duty;
    private final List<Picker> pickers = new ArrayList<>();
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();

    PickerPool(Oracle oracle, Schedule duty) {
        this.oracle = oracle;
        this.duty = duty;
        for (int k = 0; k < Math.floor(duty.maximum() + 1e-9); k++) {
            pickers.add(new Picker(k));
        }
    }

    /** A job of a length in 2⁻²⁰ µs arrives; its end is told in whole µs. */
    void arrives(long t, long length, LongConsumer whenPicked) {
        jobs.addLast(new Job(Fixed.of(t), length, whenPicked));
        handOut(Fixed.of(t), null);
    }

    /** Gives the first job away if somebody can start it now; calls in all who cannot. */
    private void handOut(long now, Picker justOnDuty) {
        if (jobs.isEmpty()) {
            return;
        }
        long micros = Fixed.floor(now);
        for (Picker p : pickers) {
            if (p.busy || p.called) {
                continue;
            }
            if (p == justOnDuty || duty.onDuty(p.number, micros)) {
                start(p, jobs.removeFirst(), now);
                oracle.agenda.pickers(now, HAND_OUT, 0, () -> handOut(now, justOnDuty));
                return;
            }
            callIn(p, duty.nextOnDuty(p.number, micros));
        }
    }

    private void start(Picker p, Job job, long now) {
        long end = now + job.length;
        oracle.chronicle.reachedIf(now > job.arrival, Reached.WAITED_FOR_A_PICKER);
        long micros = Fixed.floor(now);
        oracle.chronicle.reachedIf(duty.valueAt(micros) != duty.valueAt(micros + 1), Reached.PICKED_ON_A_RAMP);
        p.busy = true;
        job.whenPicked.accept(Fixed.floor(end));
        oracle.agenda.pickers(end, Agenda.DUTY, p.number, () -> ends(p, end));
    }

    private void ends(Picker p, long end) {
        p.busy = false;
        if (duty.onDuty(p.number, Fixed.floor(end))) {
            available(null, end);
        } else {
            oracle.chronicle.reached(Reached.PICKER_ENDED_OFF_DUTY);
            callIn(p, duty.nextOnDuty(p.number, Fixed.floor(end) + 1));
        }
    }

    private void callIn(Picker p, long onDutyAt) {
        p.called = true;
        if (onDutyAt == VirtualTime.NEVER) {
            oracle.chronicle.reached(Reached.PICKER_NEVER_ON_DUTY_AGAIN);
            return;
        }
        oracle.chronicle.reached(Reached.PICKER_WAITED_FOR_DUTY);
        long at = Fixed.of(onDutyAt);
        oracle.agenda.pickers(at, Agenda.DUTY, p.number, () -> {
            p.called = false;
            available(p, at);
        });
    }

    private void available(Picker justOnDuty, long now) {
        oracle.agenda.pickers(now, HAND_OUT, 0, () -> handOut(now, justOnDuty));
    }
}
