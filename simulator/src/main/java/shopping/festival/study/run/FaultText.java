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
        String how = fault.factor() == 0 ? "out" : "at " + Numbers.percent(fault.factor()) + " of the capacity";
        return what(fault) + " " + how + " from " + Numbers.clock(fault.from() / 1e6) + " to "
                + Numbers.clock(fault.to() / 1e6);
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

    private static String what(Fault fault) {
        String lanes = fault.first() == fault.last()
                ? " lane " + fault.first()
                : " lanes " + fault.first() + " to " + fault.last();
        return switch (fault.station()) {
            case CHECKOUT -> "checkout" + lanes;
            case PAYMENT -> "payment" + lanes;
            case WAREHOUSE -> fault.unit().equals(Fault.ALL) ? "all warehouses" : "warehouse " + fault.unit();
            case CUSTOMS -> fault.unit().equals(Fault.ALL) ? "all customs ports" : "customs of " + fault.unit();
        };
    }
}
