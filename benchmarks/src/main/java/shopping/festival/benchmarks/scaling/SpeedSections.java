package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;

/** Orders a second over everything that was varied. */
final class SpeedSections {
    private final Measured measured;

    SpeedSections(Measured measured) {
        this.measured = measured;
    }

    List<Section> all() {
        return List.of(partitions(), windows(), orders(), offers());
    }

    private double perSecond(int threads, int partitions) {
        return measured.at(Sweep.PARTITIONS, Setting.usual(threads).withPartitions(partitions))
                .perSecond();
    }

    private Section partitions() {
        int[] counts = Sweep.PARTITION_COUNTS;
        Chart chart = Draw.speed(
                "partitions",
                "Speed over partitions",
                "partitions (actors a stage)",
                labels(counts),
                curves(
                        Sweep.PARTITIONS,
                        Sweep.THREADS,
                        counts.length,
                        (threads, i) -> Setting.usual(threads).withPartitions(counts[i])));
        List<String> drivers =
                Arrays.stream(Sweep.THREADS).mapToObj(Setting::driver).toList();
        Chart threads = Draw.speed(
                "threads",
                "Speed over threads",
                "driver",
                drivers,
                List.of(
                        new Draw.Curve(
                                "one partition", levels(n -> Setting.usual(n).withPartitions(1))),
                        new Draw.Curve("as many partitions as threads", levels(Setting::usual))));
        return section(
                "threads-partitions",
                "Threads and partitions",
                Draw.text(
                        "Two threads do %.2f times what one does, and %.2f times the plain loop; four threads on %s"
                                + " %.2f times what two do (one partition each). Two million orders are a small day:"
                                + " every partition more divides the same rows among more actors, and the batches"
                                + " between them grow with its square. On two threads one partition does %.1f times"
                                + " what sixteen do. Fastest: %s. One partition is three actors, one a kind, that"
                                + " work on several windows at once, so two threads are busy all the same.",
                        perSecond(2, 1) / perSecond(1, 1),
                        perSecond(2, 1) / perSecond(0, 1),
                        measured.places().get(Sweep.PARTITIONS).machine().replaceFirst(" cores.*", " cores"),
                        perSecond(4, 1) / perSecond(2, 1),
                        perSecond(2, 1) / perSecond(2, 16),
                        fastest()),
                List.of(chart, threads));
    }

    private String fastest() {
        List<String> words = new ArrayList<>();
        for (int threads : Sweep.THREADS) {
            int best = 1;
            for (int partitions : Sweep.PARTITION_COUNTS) {
                best = perSecond(threads, partitions) > perSecond(threads, best) ? partitions : best;
            }
            words.add(Setting.driver(threads) + " with " + best + (best == 1 ? " partition" : " partitions"));
        }
        return String.join(", ", words);
    }

    private List<Level> levels(IntFunction<Setting> setting) {
        return Arrays.stream(Sweep.THREADS)
                .mapToObj(setting)
                .map(s -> measured.at(Sweep.PARTITIONS, s))
                .toList();
    }

    private Section windows() {
        int[] millis = Sweep.WINDOW_MILLIS;
        List<String> labels = new ArrayList<>();
        for (int m : millis) {
            labels.add(m == 0 ? "the engine's own" : m + " ms");
        }
        int[] threads = {0, 1, 2};
        Level usual = measured.at(Sweep.WINDOWS, Setting.usual(0));
        Level shortest = measured.at(Sweep.WINDOWS, Setting.usual(0).withWindowMillisMax(millis[0]));
        return section(
                "windows",
                "Length of the window",
                Draw.text(
                        "The engine's own choice is %,d windows, %,d orders each; windows of %d ms are %,d, with"
                                + " %.1f orders each, and cost the plain loop %.1f times as much time.",
                        usual.any().windows(),
                        usual.any().attempts() / usual.any().windows(),
                        millis[0],
                        shortest.any().windows(),
                        shortest.any().attempts() / (double) shortest.any().windows(),
                        shortest.seconds() / usual.seconds()),
                List.of(Draw.speed(
                        "windows-chart",
                        "Speed over the cap on the window",
                        "no window is longer than",
                        labels,
                        curves(
                                Sweep.WINDOWS,
                                threads,
                                millis.length,
                                (t, i) -> Setting.usual(t).withWindowMillisMax(millis[i])))));
    }

    private Section orders() {
        long[] counts = Sweep.INTENT_COUNTS;
        List<String> labels =
                Arrays.stream(counts).mapToObj(n -> Draw.text("%,d", n)).toList();
        return section(
                "orders",
                "Size of the day",
                "The same offers and hours, more orders: the windows hold more rows, and their bookkeeping weighs less.",
                List.of(Draw.speed(
                        "orders-chart",
                        "Speed over orders",
                        "first tries in the day",
                        labels,
                        curves(
                                Sweep.ORDERS,
                                new int[] {0, 1, 2},
                                counts.length,
                                (t, i) -> Setting.usual(t).withIntents(counts[i])))));
    }

    private Section offers() {
        int[] counts = Sweep.OFFER_COUNTS;
        OfferCost cost = OfferCost.fit(measured.sweeps().get(Sweep.OFFERS));
        List<Draw.Curve> curves = new ArrayList<>(curves(
                Sweep.OFFERS,
                new int[] {0, 2},
                counts.length,
                (t, i) -> Setting.usual(t).withOffers(counts[i])));
        curves.add(new Draw.Curve(
                "inline, three times the orders",
                Arrays.stream(counts)
                        .mapToObj(n -> measured.at(
                                Sweep.OFFERS, Setting.usual(0).withOffers(n).withIntents(3 * Setting.INTENTS)))
                        .toList()));
        return section(
                "offers",
                "Offers",
                Draw.text(
                        "Inline, an order tried costs %.0f ns at %,d offers and %.0f ns more for every tenfold:"
                                + " tables that leave the cache (popularity falls with the rank, so every tenfold"
                                + " draws about as many orders as the one before, and those miss). Every offer costs"
                                + " %.0f ns once a run besides, sold or not: its stock is written, counted and"
                                + " digested. Least squares over both sizes of the day, typical error %.0f %%.",
                        cost.base(), counts[0], cost.tenfold(), cost.once(), 100 * cost.typicalError()),
                List.of(Draw.speed("offers-chart", "Speed over offers", "offers", labels(counts), curves)));
    }

    private interface SettingOf {
        Setting of(int threads, int place);
    }

    private List<Draw.Curve> curves(Sweep sweep, int[] threads, int places, SettingOf setting) {
        List<Draw.Curve> curves = new ArrayList<>();
        for (int t : threads) {
            List<Level> levels = new ArrayList<>();
            for (int i = 0; i < places; i++) {
                levels.add(measured.at(sweep, setting.of(t, i)));
            }
            curves.add(new Draw.Curve(Setting.driver(t), levels));
        }
        return curves;
    }

    private static Section section(String id, String title, String text, List<Section.Block> blocks) {
        return new Section(id, title, List.of(text), blocks, blocks.size() > 1);
    }

    private static List<String> labels(int[] counts) {
        return Arrays.stream(counts).mapToObj(n -> Draw.text("%,d", n)).toList();
    }
}
