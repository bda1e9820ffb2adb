package shopping.festival.scenario;

import shopping.festival.base.random.Draws;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Effect;

/**
 * Something goes wrong, or changes, for a while.
 *
 * @param name by which the user knows it; no other fault of the scenario has it
 * @param course when it acts
 * @param effect what it does then
 */
public record Fault(String name, Course course, Effect effect) {

    /** When it begins, microseconds. */
    public long from() {
        return course.from();
    }

    /** When it is over. */
    public long to() {
        return course.to();
    }

    /** What its draws are keyed by: its name. */
    long base(long seedKey) {
        return Draws.base(seedKey, Draws.keyOf(name));
    }

    /** In words: {@code payment lanes 0 to 20 out for 30 s every 2 min}. */
    public String text() {
        return effect.text() + course.text();
    }

    /** The same in name only: everything keeps its capacity, in as many lanes as with the fault. */
    public Fault averted() {
        return new Fault(name, course.averted(), effect);
    }

    /** Whether it does nothing: as one that was averted. */
    public boolean isAverted() {
        return course.isAverted();
    }
}
