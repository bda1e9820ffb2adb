package shopping.festival.scenario.fault;

import java.util.List;
import shopping.festival.base.time.FactorLine;
import shopping.festival.base.time.Schedule;

/**
 * An effect and when it acts.
 *
 * @param name of the fault
 * @param stretches one after the other
 */
public record Hit<E extends Effect>(String name, E effect, List<Stretch> stretches) {

    /** How much of it acts when. */
    public List<FactorLine> strength() {
        return stretches.stream()
                .map(s -> new FactorLine(s.from(), s.to(), s.begin(), s.end()))
                .toList();
    }

    /** The times in which all of it acts. */
    public List<Stretch> whole() {
        return stretches.stream().filter(s -> s.begin() == 1 && s.end() == 1).toList();
    }

    /** A capacity that is multiplied while it acts. */
    public Schedule on(Schedule capacity, double factor) {
        return capacity.times(stretches.stream()
                .map(s -> new FactorLine(s.from(), s.to(), s.factorBegin(factor), s.factorEnd(factor)))
                .toList());
    }
}
