package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/** Who comes to a shop: first attempts by item, stream and segment. */
record BuyersSeen(int[][] byItemAndStream, int[][] byItemAndSegment, List<Long> ids) {

    /** In replication {@code replication} of a shop that has all the stock it needs. */
    static BuyersSeen in(ShopGround ground, DemandLevel level, int replication) {
        Festival festival = ShopFestival.of(
                ground, PlanCases.stock(ground, PlanCases.ENOUGH), level, Draws.seedKey(11, replication));
        int items = ground.shop().items().size();
        BuyersSeen seen = new BuyersSeen(
                new int[items][IntentId.STREAMS_MAX],
                new int[items][festival.market().segments().size()],
                new ArrayList<>());
        FestivalRun.run(
                festival, RunOptions.inline().withWrappers(StageWrapper.NONE, journal -> new Eye(journal, seen)));
        return seen;
    }

    private static final class Eye extends ForwardingJournal {
        private final BuyersSeen seen;

        Eye(Journal next, BuyersSeen seen) {
            super(next);
            this.seen = seen;
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            super.record(kind, id, order, time, unit, fen);
            if (kind == Kind.ATTEMPTED && Order.attempt(order) == 1) {
                seen.byItemAndStream[unit][IntentId.stream(id)]++;
                seen.ids.add(id);
            }
        }

        @Override
        public void stockAnswer(long order, boolean accepted) {
            super.stockAnswer(order, accepted);
            seen.byItemAndSegment[Order.offer(order)][Order.segment(order)]++;
        }
    }
}
