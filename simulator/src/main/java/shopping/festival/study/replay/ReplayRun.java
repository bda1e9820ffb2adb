package shopping.festival.study.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.model.Festival;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;
import shopping.festival.study.replay.contract.Address;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.play.Player;
import shopping.festival.study.replay.play.Practice;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.ShopBooks;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.play.Skus;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.timetable.Buyers;
import shopping.festival.study.replay.timetable.StretchStock;
import shopping.festival.study.replay.verdict.Evidence;
import shopping.festival.study.replay.verdict.Judge;
import shopping.festival.study.replay.verdict.Verdict;
import shopping.festival.study.replay.wire.HttpWire;
import shopping.festival.study.replay.wire.TlsTrust;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** A stretch of a festival against a real shop, and what that has shown of it. */
public final class ReplayRun {
    /** The target file as it was, beside what came of it. */
    public static final String TARGET = "target.conf";

    private static final int WARM_CONNECTIONS = 32;
    private static final int MARK_CHARACTERS = 8;
    private static final long LOOK_MILLIS = 200;
    private static final double SECOND_NANOS = 1e9;

    private final ReplayOrder order;
    private final Session session;

    public ReplayRun(ReplayOrder order, Session session) {
        this.order = order;
        this.session = session;
    }

    /** @return the exit code: 0 for a clean shop, 1 for one that broke a law, 4 where nothing is proved */
    public int run() throws IOException {
        Festival festival = order.experiment().festival(0);
        Rate rate = Rate.of(festival, order.stretch(), order.target().steps().size());
        rate.mustFit();
        Buyers buyers = new Buyers(festival);
        List<Attempt> timetable = buyers.timetable(order.stretch());
        double share = order.stockShare().orElseGet(() -> StretchStock.shareOf(festival, order.stretch()));
        Skus skus = new Skus(festival.market().offers(), order.target().skus(), new StretchStock(festival, share));
        announce(timetable, rate, skus, share);
        try (HttpWire wire = wire()) {
            ShopBooks books = new ShopBooks(order.target(), wire, session.stop()::isAsked);
            books.setStock(skus.all());
            unlessBrokenOff();
            session.say("practising first, at a shop of its own");
            Practice.with(order.target(), new Buyers(festival), skus, timetable, session.stop()::isAsked);
            String mark = UUID.randomUUID().toString().substring(0, MARK_CHARACTERS) + "-";
            Player player = new Player(order.target(), order.stretch(), wire, buyers, skus, mark);
            Played played = played(player, wire, timetable);
            session.say("reading back what the shop has");
            List<Sku> tried = played.purchases().stream()
                    .map(purchase -> purchase.sku())
                    .distinct()
                    .toList();
            // The orders first: one that arrives late is then in the counter at most, where it is allowed for.
            Map<Purchase, List<ReadBack.Found>> orders = books.orders(played.purchases());
            Evidence evidence = new Evidence(played, books.left(tried), orders);
            unlessBrokenOff();
            return report(played, new Judge(order.target(), evidence).verdict(), share);
        }
    }

    private void announce(List<Attempt> timetable, Rate rate, Skus skus, double share) {
        session.say("replaying " + People.count(timetable.size()) + " first orders against "
                + order.target().name()
                + " at " + order.target().address().authority() + ": up to " + People.count(rate.peakASecond())
                + " requests a second");
        session.say("each of " + People.count(skus.all().size()) + " SKUs begins with " + People.percent(share)
                + " of its stock of the day");
    }

    private HttpWire wire() {
        Target target = order.target();
        Address address = target.address();
        return new HttpWire(
                address.place(),
                address.authority(),
                address.isTls() ? Optional.of(TlsTrust.of(address)) : Optional.empty(),
                target.connectionsMax(),
                target.timeoutMillis());
    }

    private Played played(Player player, HttpWire wire, List<Attempt> timetable) {
        wire.execute(() -> wire.warmUp(WARM_CONNECTIONS));
        CompletableFuture<Played> playing = player.play(timetable);
        long told = System.nanoTime();
        while (true) {
            try {
                return playing.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                unlessBrokenOff();
                told = tell(player, told);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the replay broke", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a shop was replayed", e);
            }
        }
    }

    /** Half a replay proves nothing, and nothing is kept of it. */
    private void unlessBrokenOff() {
        if (session.stop().isAsked()) {
            throw new Interrupted();
        }
    }

    /** Every ten seconds. */
    private long tell(Player player, long told) {
        long now = System.nanoTime();
        if (now - told < 10 * SECOND_NANOS) {
            return told;
        }
        player.tellProgress(
                nanos -> session.say("at " + People.clock(order.stretch().microsAt(nanos) / 1e6) + ": "
                        + People.count(player.purchasesSoFar()) + " purchases"));
        return now;
    }

    private int report(Played played, Verdict verdict, double share) throws IOException {
        ReplayWords words = new ReplayWords(order, played, verdict);
        Path folder = session.folder().resolve("");
        ResultFile.write(
                folder.resolve(VerdictFile.NAME), VerdictFile.of(order, share, played, verdict, Program.version()));
        Files.writeString(folder.resolve(RunFiles.JUNIT), VerdictJUnit.text(order, played, verdict));
        Files.writeString(
                folder.resolve(RunFiles.SCENARIO), order.experiment().scenario().resolved());
        Files.copy(order.targetFile(), folder.resolve(TARGET));
        PageFile.write(folder.resolve(PageFile.NAME), new ReplayPage(order, played, verdict, words).page());
        Path where = session.keep();
        session.tell(words.lines());
        session.tell("Results are in " + where + ".");
        return switch (verdict.ruling()) {
            case CLEAN -> ExitCode.FINE;
            case BROKEN -> ExitCode.THRESHOLD_FAILED;
            case NOT_CONCLUSIVE -> ExitCode.INCONCLUSIVE;
        };
    }
}
