package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import shopping.festival.model.order.LossReason;
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
    private final Set<Long> refunded = new TreeSet<>();
    private final long[] lost = new long[LossReason.CODES];
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
        Map<LossReason, Long> byReason = new EnumMap<>(LossReason.class);
        for (LossReason reason : LossReason.values()) {
            byReason.put(reason, lost[reason.code()]);
        }
        // Who was refunded did not get it in the end, however early it was paid.
        List<Purchase> standing =
                paid.stream().filter(p -> !refunded.contains(p.key())).toList();
        return Day.of(run, regulars, byReason, Purchases.of(every, toRivals, standing));
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
            if (isRegular[IntentId.stream(id)]) {
                switch (kind) {
                    case PAID -> sold(id, order, time);
                    case REFUNDED -> takenBack(id, order);
                    case LOST -> lost[unit]++;
                    default -> {}
                }
            }
        }

        private void sold(long id, long order, long time) {
            long key = draws.base(id);
            if (isKept(key)) {
                paid.add(new Purchase(key, time));
            }
            toRivals += isRivals(id, order, key) ? 1 : 0;
        }

        private void takenBack(long id, long order) {
            long key = draws.base(id);
            if (isKept(key)) {
                refunded.add(key);
            }
            toRivals -= isRivals(id, order, key) ? 1 : 0;
        }

        private boolean isKept(long key) {
            return (key & every - 1) == 0;
        }

        private boolean isRivals(long id, long order, long key) {
            return Order.soldOuts(order) > 0
                    && choice.firstOffer(key, IntentId.stream(id), Order.segment(order)) != Order.offer(order);
        }
    }
}
