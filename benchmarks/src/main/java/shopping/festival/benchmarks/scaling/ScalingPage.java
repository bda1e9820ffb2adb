package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.benchmarks.results.Here;
import shopping.festival.benchmarks.scaling.CostModel.Cost;
import shopping.festival.model.flow.Rows;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;

/** What was measured, the costs that explain it, and what they say of other machines. */
final class ScalingPage {
    private final Measured measured;
    private final Outlook outlook;
    private final MemoryModel memory;

    private ScalingPage(Measured measured) {
        this.measured = measured;
        this.outlook = Outlook.of(measured);
        this.memory = MemoryModel.fit(measured.memory());
    }

    static Page of(Measured measured) {
        return new ScalingPage(measured).page();
    }

    private Page page() {
        CostModel inline = outlook.inline();
        List<Section> sections = new ArrayList<>(new SpeedSections(measured).all());
        sections.add(new MemorySection(measured, memory).section());
        sections.add(new CostSection(measured, outlook).section());
        sections.add(new StageSection(measured.stages()).section());
        sections.addAll(new OutlookSections(outlook).all());
        return new Page(
                "Scaling, measured and explained",
                "The reduced festival, played whole",
                Draw.text(
                        "A row costs %.0f ns, a batch %.0f ns, a window of an actor %.0f ns; the rest follows from how many there are.",
                        inline.nanos(Cost.ROW), inline.nanos(Cost.BATCH), inline.nanos(Cost.WINDOW)),
                List.of(Draw.text(
                        "Every figure is a whole run of scenarios/reduced.conf, an order from the buyer to the"
                                + " door, with digest, timeline and audit. An order tried is %.2f rows. Settings"
                                + " were played in turns; the first round is not counted, and all settings of a"
                                + " festival ended with the same digest.",
                        outlook.rowsPerAttempt())),
                List.of(
                        figure("one core", 0),
                        figure("two threads", 2),
                        new Page.Figure(
                                "memory an offer",
                                Cell.of(Draw.text("%.0f bytes", memory.bytesPerOffer())),
                                "live set"),
                        new Page.Figure(
                                "memory an order",
                                Cell.of(Draw.text("%.2f bytes", memory.bytesPerOrder())),
                                "live set, less the rows held for later")),
                sections,
                words(),
                footer());
    }

    private Page.Figure figure(String label, int threads) {
        Level level = measured.at(Sweep.PARTITIONS, Setting.usual(threads).withPartitions(1));
        return new Page.Figure(
                label, Cell.of(Draw.text("%.2f million/s", level.perSecond() / 1e6)), "orders tried, one partition");
    }

    private static List<Page.Definition> words() {
        return List.of(
                new Page.Definition("order tried", "An attempt to buy one offer: model R's unit of work."),
                new Page.Definition(
                        "row", "An order in a batch, on its way from one stage to the next: " + Rows.BYTES + " bytes."),
                new Page.Definition(
                        "batch",
                        "What one actor sends another for one window, perhaps nothing: between every two partitions of"
                                + " neighbouring stages there is one."),
                new Page.Definition(
                        "window",
                        "A stretch of virtual time that every actor closes once; the engine's own choice holds 1,000 to"
                                + " 12,000 orders, or a lookahead."),
                new Page.Definition(
                        "lookahead",
                        "The least delay of anything that comes back to the buyers: no window may be longer."),
                new Page.Definition("inline", "The driver without actors: all stages in a plain loop on one core."));
    }

    private List<String> footer() {
        List<String> lines = new ArrayList<>();
        for (Here here : measured.here()) {
            lines.add("Measured on " + String.join("; ", here.machine(), here.jdk(), here.commit(), here.date()) + ": "
                    + String.join(", ", sweepsOf(here)) + ".");
        }
        lines.add(
                "A + behind a commit means with changes. Made by benchmarks/bin/scaling from benchmarks/results/scaling; change those files, not this page. With plots:"
                        + " benchmarks/target/scaling.html.");
        return lines;
    }

    private List<String> sweepsOf(Here here) {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Sweep.values())
                .filter(sweep -> measured.places().get(sweep).equals(here))
                .forEach(sweep -> keys.add(sweep.key()));
        if (measured.memoryPlace().equals(here)) {
            keys.add(MemorySample.KEY);
        }
        if (measured.stages().here().equals(here)) {
            keys.add(StageSection.KEY);
        }
        return keys;
    }
}
