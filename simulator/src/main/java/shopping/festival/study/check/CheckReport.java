package shopping.festival.study.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Cut;
import shopping.festival.engine.node.Division;
import shopping.festival.engine.node.Pace;
import shopping.festival.model.Festival;
import shopping.festival.model.servers.Lanes;
import shopping.festival.scenario.IdleKey;
import shopping.festival.study.frame.Backlog;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.run.Experiment;
import shopping.festival.view.text.People;

/** What a run of a scenario without errors would be and cost, line by line as it is known. */
public final class CheckReport {
    private final Consumer<String> out;

    /** @param out takes the lines */
    public CheckReport(Consumer<String> out) {
        this.out = out;
    }

    /** @param file as the user knows the scenario */
    public void tell(Path file, Experiment experiment, RunOptions options) {
        long heap = HeapNeed.heapHere();
        HeapNeed.mustMake(experiment, heap);
        Festival festival = experiment.festival(0);
        Expected expected = new Expected(festival);
        if (expected.intents() == 0) {
            throw Mistakes.of("no orders: the scenario expects no intents. Raise demand.intents or --scale.");
        }
        Backlog.mustFit(festival);
        // It plays the beginning, and may find that it leads beyond the end of virtual time: then nothing is ok.
        SizeProbe size = SizeProbe.run(experiment, expected.intents());
        SpeedProbe speed = SpeedProbe.run(experiment, expected.intents());
        out.accept("ok: " + file + (experiment.scale() < 1 ? " at scale " + People.plain(experiment.scale()) : ""));
        size(festival, expected);
        IdleKey.notes(List.of(experiment.scenario())).forEach(note -> out.accept("  " + note));
        RunOptions fitting = FestivalRun.fitting(festival, options);
        engine(festival, fitting);
        cost(new CostEstimate(festival, expected.intents(), fitting, size, speed), heap);
    }

    private void size(Festival festival, Expected expected) {
        double sessions = expected.intents() / festival.buyers().meanSessionSize();
        line("intents", "%,.0f expected, in %,.0f sessions", expected.intents(), sessions);
        line(
                "market",
                "%,d offers of %,d sellers, %,d stock records, %d warehouses, %d ports",
                festival.market().offers(),
                festival.market().sellers().size(),
                festival.market().records(),
                festival.warehouses().size(),
                festival.delivery().ports().size());
    }

    private void engine(Festival festival, RunOptions options) {
        Division division = new Division(festival, options.partitions());
        line(
                "engine",
                "%d buyer, %d seller and %d warehouse %s, %s",
                division.count(ActorKind.BUYERS),
                division.count(ActorKind.SELLERS),
                division.count(ActorKind.WAREHOUSES),
                options.isInline() ? "nodes" : "actors",
                options.isInline() ? "one thread" : options.threads() + " threads");
        for (ActorKind kind : ActorKind.values()) {
            cut(kind, division.cut(kind));
        }
        lanes("checkout", festival.checkout().lanes());
        lanes("sellers", festival.checkout().stock().lanes());
        lanes("payment", festival.payment().lanes());
        long lookahead = festival.lookahead();
        line(
                "windows",
                "%,d over the day, lookahead %s",
                new Pace(festival, options.windowCapMicros()).day().windows(),
                lookahead == VirtualTime.NEVER ? "unlimited: there is no way back" : People.span(lookahead / 1e6));
    }

    /** Where actors of a kind cannot share their work evenly, and what forbids it. */
    private void cut(ActorKind kind, Cut cut) {
        if (!cut.isEven()) {
            line(
                    "uneven",
                    "%s actors have %s of the work (estimate): %s, not to be parted, alone %.0f %%",
                    kind.actor(),
                    Arrays.stream(cut.shares())
                            .mapToObj(share -> String.format(Locale.ROOT, "%.0f %%", 100 * share))
                            .collect(Collectors.joining(", ")),
                    cut.heaviest(),
                    100 * cut.heaviestShare());
        }
    }

    /** A smaller festival has fewer, unless a fault names some of them. */
    private void lanes(String platform, Lanes lanes) {
        if (!lanes.isUnlimited() && lanes.whole() > 1) {
            line(platform, "%d of %d lanes", lanes.count(), lanes.whole());
        }
    }

    private void cost(CostEstimate cost, long heap) {
        line("backlog", "about %s rows held at the fullest moment (estimate)", People.count(cost.rowsHeld()));
        HeapNeed need = cost.heap();
        line(
                "memory",
                "about %,.0f MB: %,.0f MB for the market, %,.0f MB for its stock, %,.0f MB for rows held and, when they are"
                        + " gone, %,.0f MB for the books, the rest for batches under way (estimate)",
                HeapNeed.megabytes(need.all()),
                HeapNeed.megabytes(need.market()),
                HeapNeed.megabytes(need.stock()),
                HeapNeed.megabytes(need.rows()),
                HeapNeed.megabytes(need.books()));
        need.complaint(heap).forEach(told -> line("heap", "%s", told));
        line(
                "snapshots",
                "about %,.0f MB each with --checkpoint, three of them on the disk for a moment; memory then %,.0f MB (estimate)",
                HeapNeed.megabytes(cost.snapshotBytes()),
                HeapNeed.megabytes(cost.bytesWithSnapshots()));
        line("wall time", "about %s (estimate)", People.span(cost.wallSeconds()));
    }

    private void line(String what, String format, Object... values) {
        out.accept(String.format(Locale.ROOT, "  %-10s ", what) + String.format(Locale.ROOT, format, values));
    }
}
