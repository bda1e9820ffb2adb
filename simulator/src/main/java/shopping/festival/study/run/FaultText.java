package shopping.festival.study.run;

import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.scenario.Fault;
import shopping.festival.view.html.Numbers;

/** A fault in words. */
public final class FaultText {
    /** In one sentence; files name all of them. */
    private static final int NAMED_MOST = 5;

    private FaultText() {}

    /** {@code payment lanes 0 to 20 out from 00:02:00 to 00:05:00}. */
    public static String of(Fault fault) {
        return fault.text() + " from " + Numbers.clock(fault.from() / 1e6) + " to " + Numbers.clock(fault.to() / 1e6);
    }

    /** Those that are not averted. */
    public static List<Fault> acting(List<Fault> faults) {
        return faults.stream().filter(f -> !f.isAverted()).toList();
    }

    /** The sentence in which they are named; empty if there were none. */
    public static List<String> played(List<Fault> faults) {
        if (faults.isEmpty()) {
            return List.of();
        }
        String named = faults.stream()
                .limit(NAMED_MOST)
                .map(f -> f.name() + " (" + of(f) + ")")
                .collect(Collectors.joining(", "));
        return List.of((faults.size() == 1 ? "One fault was played: " : faults.size() + " faults were played: ") + named
                + (faults.size() > NAMED_MOST ? " and " + (faults.size() - NAMED_MOST) + " more" : "") + ".");
    }
}
