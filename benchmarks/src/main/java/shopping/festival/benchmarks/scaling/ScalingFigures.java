package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.benchmarks.results.Fragment;
import shopping.festival.benchmarks.results.Here;
import shopping.festival.benchmarks.scaling.CostModel.Cost;

/** The few figures of the page that stand among the results. */
final class ScalingFigures {
    private ScalingFigures() {}

    static List<Fragment> of(Measured measured) {
        List<Fragment> all = new ArrayList<>();
        Here here = measured.places().get(Sweep.PARTITIONS);
        for (int threads : Sweep.THREADS) {
            Level level = measured.at(Sweep.PARTITIONS, Setting.usual(threads).withPartitions(1));
            all.add(figure(
                    "speed-" + threads,
                    Draw.text(
                            "reduced festival, %,d first tries, one partition: %s",
                            Setting.INTENTS, Setting.driver(threads)),
                    Draw.text("%,.0f", level.perSecond()),
                    "orders/s",
                    Draw.text(
                            "%,.0f to %,.0f, %d rounds",
                            level.leastPerSecond(),
                            level.mostPerSecond(),
                            level.samples().size()),
                    null,
                    here));
        }
        for (int threads : CostSection.FITTED) {
            CostModel model = measured.model(threads);
            all.add(figure(
                    "cost-" + threads,
                    "cost model: a row, " + Setting.driver(threads),
                    Draw.text("%.1f", model.nanos(Cost.ROW)),
                    "ns",
                    Draw.text("± %.1f", model.error(Cost.ROW)),
                    Draw.text(
                            "and %.1f for each doubling of partitions; a batch %.0f ns, a window of an actor %.0f"
                                    + " ns; typical error %.0f %% over %d settings",
                            model.nanos(Cost.MERGE),
                            model.nanos(Cost.BATCH),
                            model.nanos(Cost.WINDOW),
                            100 * model.typicalError(),
                            model.levels().size()),
                    here));
        }
        OfferCost offers = OfferCost.fit(measured.sweeps().get(Sweep.OFFERS));
        all.add(figure(
                "offers",
                "what ten times the offers add to an order tried, inline",
                Draw.text("%.0f", offers.tenfold()),
                "ns",
                null,
                Draw.text("10,000 to 3,000,000 offers; %.0f ns an offer and run besides", offers.once()),
                measured.places().get(Sweep.OFFERS)));
        MemoryModel memory = MemoryModel.fit(measured.memory());
        all.add(figure(
                "memory-offer",
                "live set less rows held, an offer",
                Draw.text("%.0f", memory.bytesPerOffer()),
                "bytes",
                null,
                "10,000 to 3,000,000 offers",
                measured.memoryPlace()));
        all.add(figure(
                "memory-order",
                "live set less rows held, an order",
                Draw.text("%.2f", memory.bytesPerOrder()),
                "bytes",
                null,
                "1 to 20 million orders over 1,000,000 offers",
                measured.memoryPlace()));
        return all;
    }

    private static Fragment figure(
            String id, String figure, String value, String unit, String spread, String note, Here here) {
        return Fragment.of(
                "scaling-" + id,
                "Scaling (more in SCALING.md)",
                figure,
                value,
                unit,
                spread,
                note,
                "benchmarks/bin/scaling",
                here);
    }
}
