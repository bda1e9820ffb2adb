package shopping.festival.study.replay.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.engine.node.Division;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.BuyersStage;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Site;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.NoJournal;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;

/**
 * The buyers of a festival, whose platform is somebody else: the engine's own stage of buyers, to which the shop's answers
 * are told as those of checkout and sellers are told in a run.
 */
public final class Buyers {
    private final Festival festival;
    private final IntentDraws draws;
    private final BuyersStage stage;
    private final Rows sent = new Rows(1024);
    private int minutes;

    public Buyers(Festival festival) {
        this.festival = festival;
        this.draws = festival.draws();
        Site site = new Site(draws, new NoJournal(), new Division(festival, 1).hosts(), 0);
        this.stage = new BuyersStage(festival.buyers(), festival.checkout().retry(), festival.choice(), site);
    }

    /** Who orders for the first time within a stretch, in the order of time. To be asked for once. */
    public List<Attempt> timetable(Stretch stretch) {
        List<Attempt> all = new ArrayList<>();
        long end = Math.min(stretch.toMicros(), festival.buyers().dayLength());
        while (minutes * VirtualTime.MINUTE < end) {
            long start = minutes * VirtualTime.MINUTE;
            close(start, Math.min(end, start + VirtualTime.MINUTE));
            for (Attempt attempt : taken()) {
                if (attempt.at() >= stretch.fromMicros() && attempt.at() < end) {
                    all.add(attempt);
                }
            }
            minutes++;
        }
        all.sort(Comparator.comparingLong(Attempt::at).thenComparingLong(Attempt::id));
        return all;
    }

    /** What somebody tries next who was told at an instant that there are not as many units; empty for nothing. */
    public Optional<Attempt> soldOut(long at, Attempt last) {
        long told = at + festival.sellers().reactionLeast();
        stage.inlet(Hop.SOLD_OUT).add(told, last.id(), last.order(), last.fen(), at);
        return next();
    }

    /** What somebody tries next whom the shop turned away, or did not answer; empty for nothing. */
    public Optional<Attempt> busy(long at, Attempt last) {
        long told = at + festival.checkout().retry().least();
        long order = Order.withTag(last.order(), Refusal.QUEUE_FULL.tag());
        stage.inlet(Hop.BUSY).add(told, last.id(), order, last.fen(), at);
        return next();
    }

    private Optional<Attempt> next() {
        // Ends where the day's arrivals have been drawn: nobody new comes in it.
        close(0, 1);
        return taken().stream().findFirst();
    }

    private void close(long start, long end) {
        Window window = new Window(minutes, minutes, 0, (int) VirtualTime.MINUTE, start, end);
        stage.close(window, (hop, partition) -> sent);
    }

    private List<Attempt> taken() {
        List<Attempt> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            rows.add(new Attempt(sent.time(i), sent.id(i), sent.order(i), sent.fen(i)));
        }
        sent.clear();
        return rows;
    }

    /** The base of an intent's draws. */
    long base(long id) {
        return draws.base(id);
    }

    Festival festival() {
        return festival;
    }
}
