package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import shopping.festival.model.flow.Rows;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What a run keeps alive, over offers and over orders. */
final class MemorySection {
    private static final double MEGABYTE = 1e6;

    private final Measured measured;
    private final MemoryModel model;

    MemorySection(Measured measured, MemoryModel model) {
        this.measured = measured;
        this.model = model;
    }

    Section section() {
        return new Section(
                "memory",
                "Memory",
                List.of(Draw.text(
                        "The live set at the fullest minute, after a collection, inline. Less the rows that are"
                                + " held for later it grows by %.0f bytes an offer from %.0f MB on, and by %.2f"
                                + " bytes an order. The rows held are %.2f for every thousand orders of the day, %d"
                                + " bytes each.",
                        model.bytesPerOffer(),
                        model.bytesAtNoOffers() / MEGABYTE,
                        model.bytesPerOrder(),
                        1000 * model.rowsPerOrder(),
                        Rows.BYTES)),
                List.of(
                        chart(
                                "memory-offers",
                                Draw.text("Live set over offers, %,d first tries", MemorySample.INTENTS),
                                "offers",
                                s -> s.intents() == MemorySample.INTENTS,
                                Comparator.comparingInt(MemorySample::offers),
                                s -> s.offers()),
                        chart(
                                "memory-orders",
                                Draw.text("Live set over orders, %,d offers", MemorySample.OFFERS),
                                "first tries in the day",
                                s -> s.offers() == MemorySample.OFFERS,
                                Comparator.comparingLong(MemorySample::intents),
                                MemorySample::intents)),
                true);
    }

    private interface Across {
        long of(MemorySample sample);
    }

    private Chart chart(
            String id,
            String title,
            String across,
            Predicate<MemorySample> takes,
            Comparator<MemorySample> order,
            Across x) {
        List<double[]> all = new ArrayList<>();
        List<double[]> less = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        measured.memory().stream().filter(takes).sorted(order).forEach(s -> {
            double at = x.of(s) / 1e6;
            all.add(new double[] {at, Draw.round(s.live().bytes() / MEGABYTE)});
            less.add(new double[] {at, Draw.round(s.live().bytesLessRows() / MEGABYTE)});
            rows.add(Draw.row(
                    Draw.text("%,d", x.of(s)), Draw.text("%.1f", s.live().bytes() / MEGABYTE),
                    Draw.text("%,d", s.live().rowsHeld()),
                            Draw.text("%.1f", s.live().bytesLessRows() / MEGABYTE)));
        });
        return new Chart(
                id,
                title,
                Draw.number(across + " (million)"),
                Draw.number("MB"),
                List.of(
                        new Chart.Line("all", Chart.Look.LINE, all, List.of()),
                        new Chart.Line("less the rows held", Chart.Look.LINE, less, List.of())),
                List.of(),
                new Table(title, List.of(across, "MB", "rows held", "MB less rows held"), rows, true),
                "");
    }
}
