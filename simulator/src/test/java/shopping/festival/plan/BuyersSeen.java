package shopping.festival.plan;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.engine.StageWrapper;
import shopping.festival.flow.IntentId;
import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Latency;
import shopping.festival.flow.Order;
import shopping.festival.flow.Station;
import shopping.festival.random.Draws;
import shopping.festival.run.FestivalRun;
import shopping.festival.run.RunOptions;
import shopping.festival.scenario.Festival;

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

    private static final class Eye implements Journal {
        private final Journal next;
        private final BuyersSeen seen;

        Eye(Journal next, BuyersSeen seen) {
            this.next = next;
            this.seen = seen;
        }

        @Override
        public void record(Kind kind, long id, int attempt, long time, int unit, long fen) {
            next.record(kind, id, attempt, time, unit, fen);
            if (kind == Kind.ATTEMPTED && attempt == 1) {
                seen.byItemAndStream[unit][IntentId.stream(id)]++;
                seen.ids.add(id);
            }
        }

        @Override
        public void stockAnswer(long order, boolean accepted) {
            next.stockAnswer(order, accepted);
            seen.byItemAndSegment[Order.offer(order)][Order.segment(order)]++;
        }

        @Override
        public void served(Station station, int unit, long arrival, long start, long finish) {
            next.served(station, unit, arrival, start, finish);
        }

        @Override
        public void took(Latency latency, long end, long micros) {
            next.took(latency, end, micros);
        }

        @Override
        public void paid(long order, long time, long fen) {
            next.paid(order, time, fen);
        }

        @Override
        public void delivered(long order, long time, long sincePaid) {
            next.delivered(order, time, sincePaid);
        }

        @Override
        public void recovered(boolean wantedForeign, boolean gotForeign) {
            next.recovered(wantedForeign, gotForeign);
        }

        @Override
        public void lostToStockOut(long order, long fen) {
            next.lostToStockOut(order, fen);
        }

        @Override
        public void offersOut(long windowEnd, int offers, int offersEverOut) {
            next.offersOut(windowEnd, offers, offersEverOut);
        }
    }
}
