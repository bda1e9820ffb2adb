package shopping.festival.scenario;

import java.util.List;

/**
 * What was published of the real day, for results to be held against.
 *
 * @param facts single figures
 * @param milestones of the day's sales, in the order of time
 * @param isWholeDay whether the last milestone is the day's end, so that the others are shares of the day
 */
public record History(List<Fact> facts, List<Milestone> milestones, boolean isWholeDay) {
    /** Of a festival that never took place. */
    public static final History NONE = new History(List.of(), List.of(), false);

    public boolean isEmpty() {
        return facts.isEmpty() && milestones.isEmpty();
    }

    /** The published share of the day's sales that was paid until a milestone. */
    public double share(Milestone milestone) {
        return milestone.gmvYuanBillions()
                / milestones.get(milestones.size() - 1).gmvYuanBillions();
    }
}
