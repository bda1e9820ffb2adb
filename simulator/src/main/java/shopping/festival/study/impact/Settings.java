package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.scenario.Fault;
import shopping.festival.study.run.Experiment;

/**
 * What is played to tell the faults apart: the festival with none of them, with all, and with all but each. A fault that
 * is left out stays in name, so that the platform has the same lanes.
 */
record Settings(List<Experiment> experiments) {
    private static final int NONE = 0;
    private static final int ALL = 1;
    private static final int FIRST = 2;

    /** The faults that are told apart: those that do something. */
    static List<Fault> played(Experiment whole) {
        return whole.scenario().faults().stream().filter(f -> !f.isAverted()).toList();
    }

    static Settings of(Experiment whole) {
        List<Fault> faults = played(whole);
        List<Experiment> all = new ArrayList<>();
        all.add(without(whole, faults));
        all.add(whole);
        // All but the only one are none.
        for (int f = 0; f < faults.size() && faults.size() > 1; f++) {
            all.add(without(whole, List.of(faults.get(f))));
        }
        return new Settings(List.copyOf(all));
    }

    private static Experiment without(Experiment whole, List<Fault> faults) {
        List<String> names = faults.stream().map(Fault::name).toList();
        return whole.of(whole.scenario().without(names));
    }

    int size() {
        return experiments.size();
    }

    /** The day of one replication of each setting. */
    record Days(List<Day> bySetting) {
        Day withNone() {
            return bySetting.get(NONE);
        }

        Day withAll() {
            return bySetting.get(ALL);
        }

        Day withAllBut(int fault) {
            return bySetting.size() == FIRST ? withNone() : bySetting.get(FIRST + fault);
        }
    }
}
