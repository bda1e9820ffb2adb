package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Choice;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.study.impact.Purchases.Purchase;
import shopping.festival.study.run.CommonLuck;
import shopping.festival.study.run.Run;

/** Keeps the day of a run, and who paid when. The run has one thread. */
final class DayOnlooker implements CommonLuck.Onlooker<Day> {
    private final int every;
    private final List<Purchase> paid = new ArrayList<>();
    private long toRivals;

    /** @param every of so many intents one is kept */
    DayOnlooker(int every) {
        this.every = every;
    }

    @Override
    public JournalWrapper over(Festival festival) {
        return journal -> new Payments(journal, festival);
    }

    @Override
    public Day kept(Run run) {
        return Day.of(run, Purchases.of(every, toRivals, paid));
    }

    private final class Payments extends ForwardingJournal {
        private final Choice choice;
        private final IntentDraws draws;

        Payments(Journal next, Festival festival) {
            super(next);
            this.choice = festival.choice();
            this.draws = festival.draws();
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            super.record(kind, id, order, time, unit, fen);
            if (kind == Kind.PAID) {
                long key = draws.base(id);
                if ((key & every - 1) == 0) {
                    paid.add(new Purchase(key, time));
                }
                boolean isRivals = Order.soldOuts(order) > 0
                        && choice.firstOffer(key, IntentId.stream(id), Order.segment(order)) != Order.offer(order);
                toRivals += isRivals ? 1 : 0;
            }
        }
    }
}
