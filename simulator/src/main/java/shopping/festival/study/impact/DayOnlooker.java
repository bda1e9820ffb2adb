package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;
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
    private final Set<String> surges;
    private int[] regulars = new int[0];
    private final List<Purchase> paid = new ArrayList<>();
    private long toRivals;

    /**
     * @param every of so many intents one is kept
     * @param surges names of the streams that come with a fault
     */
    DayOnlooker(int every, Set<String> surges) {
        this.every = every;
        this.surges = surges;
    }

    @Override
    public JournalWrapper over(Festival festival) {
        List<Stream> streams = festival.buyers().streams();
        regulars = IntStream.range(0, streams.size())
                .filter(s -> !surges.contains(streams.get(s).name()))
                .toArray();
        return journal -> new Payments(journal, festival);
    }

    @Override
    public Day kept(Run run) {
        return Day.of(run, regulars, Purchases.of(every, toRivals, paid));
    }

    private final class Payments extends ForwardingJournal {
        private final Choice choice;
        private final IntentDraws draws;
        private final boolean[] isRegular = new boolean[IntentId.STREAMS_MAX];

        Payments(Journal next, Festival festival) {
            super(next);
            this.choice = festival.choice();
            this.draws = festival.draws();
            IntStream.of(regulars).forEach(s -> isRegular[s] = true);
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            super.record(kind, id, order, time, unit, fen);
            if (kind == Kind.PAID && isRegular[IntentId.stream(id)]) {
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
