package shopping.festival.benchmarks.profile;

import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;

/** Which part of the work a sample was taken in: the innermost of these that is on its stack. */
enum Part {
    JOURNAL("counts, digest, latencies, ledgers", List.of("measure.")),
    ORDER("sorting by time", List.of("model.flow.TimeOrder", "model.flow.Due")),
    ROWS(
            "rows kept and handed on, with their sums",
            List.of("model.flow.", "engine.node.LocalHop", "engine.node.Mail")),
    BUYERS("buyers: arrivals, choice, attempts", List.of("model.buyers.")),
    CHECKOUT("checkout", List.of("model.checkout.")),
    SELLERS("sellers: stock", List.of("model.sellers.")),
    PAYMENT("payment", List.of("model.payment.")),
    WAREHOUSES("warehouses: picking, trucks", List.of("model.warehouses.")),
    DELIVERY("delivery, customs", List.of("model.delivery.")),
    AUDIT("audit, windows, messages", List.of("engine.")),
    ELSE("before and after the day", List.of(""));

    private static final String OURS = "shopping.festival.";

    private final String label;
    private final List<String> packages;

    Part(String label, List<String> packages) {
        this.label = label;
        this.packages = packages;
    }

    String label() {
        return label;
    }

    static Part of(RecordedEvent event) {
        if (event.getStackTrace() != null) {
            for (RecordedFrame frame : event.getStackTrace().getFrames()) {
                String type = frame.getMethod().getType().getName();
                for (Part part : values()) {
                    if (part != ELSE && part.packages.stream().anyMatch(p -> type.startsWith(OURS + p))) {
                        return part;
                    }
                }
            }
        }
        return ELSE;
    }
}
