package shopping.festival.study.run;

import shopping.festival.scenario.Fault;
import shopping.festival.view.html.Numbers;

/** A fault in words. */
public final class FaultText {
    private FaultText() {}

    /** {@code payment lanes 0 to 20 out from 00:02:00 to 00:05:00}. */
    public static String of(Fault fault) {
        return fault.text() + " from " + Numbers.clock(fault.from() / 1e6) + " to " + Numbers.clock(fault.to() / 1e6);
    }
}
