package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What an attempt of the real day costs, part by part, and how that stands beside what is public of others. */
final class StageSection {
    static final String KEY = "stages";
    static final List<String> COLUMNS = List.of("part", "nanosAnAttempt");
    /** Written down for an attempt of the real day: 4.47 thousand million events, 757 million attempts. */
    private static final double EVENTS_AN_ATTEMPT = 5.9;

    private final KeptFile kept;

    StageSection(KeptFile kept) {
        this.kept = kept;
    }

    Section section() {
        double sum = kept.rows().stream().mapToDouble(StageSection::nanos).sum();
        List<List<Cell>> rows = new ArrayList<>();
        for (List<String> row : kept.rows()) {
            rows.add(Draw.row(row.get(0), Draw.text("%.0f", nanos(row)), Draw.text("%.0f %%", 100 * nanos(row) / sum)));
        }
        return new Section(
                "stages",
                "What an attempt of the real day costs, part by part",
                List.of(
                        Draw.text(
                                "scenarios/double11-2016.conf on one thread, sampled by Java Flight Recorder"
                                        + " (benchmarks/bin/profile stages): %.0f ns an attempt. What the program calls an"
                                        + " event is something that happens to an intent and is written down: each is"
                                        + " hashed into the digest, counted by kind and time, and audited. There are %.1f"
                                        + " of them an attempt, so one core does %.1f million events a second.",
                                sum, EVENTS_AN_ATTEMPT, EVENTS_AN_ATTEMPT * 1e3 / sum),
                        "What is public of others, each counting events of its own kind: SSJ, measured here on model R"
                                + " ([RESULTS.md](RESULTS.md)); 32 million events a second on one core claimed by Cimba,"
                                + " a library in C, for a bare M/M/1 queue; 0.25 million events a second and core for"
                                + " parallel discrete-event simulation in general (Fujimoto, Winter Simulation Conference"
                                + " 2015). A bare loop over arrays on model R is `flat` in [PEERS.md](PEERS.md): the limit."),
                List.of(new Table(
                        "Nanoseconds an attempt, one thread", List.of("part", "ns an attempt", "share"), rows, true)));
    }

    private static double nanos(List<String> row) {
        return Double.parseDouble(row.get(1));
    }
}
