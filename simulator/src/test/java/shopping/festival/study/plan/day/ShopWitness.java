package shopping.festival.study.plan.day;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/** Watches what becomes of a shop that stands in a whole market, buyer by buyer, without the plan's own journal. */
final class ShopWitness {
    private final int[] itemOf;
    final double[] demand;
    final double[] sold;
    final double[] lost;
    final double[] asked;
    final double[] filled;
    final double[] wentOut;
    double revenueFen;
    double fromRivalsFen;
    double rivalsFen;
    double delivered;
    double deliveredMicros;

    private final Map<Long, Buyer> buyers = new HashMap<>();
    /** A buyer as far as seen. */
    private static final class Buyer {
        int first = -1;
        int at = -1;
        int units;
        boolean told;
        boolean turnedAway;
    }

    ShopWitness(Market market, int items, int dayMinutes) {
        this.itemOf = new int[market.offers()];
        for (int offer = 0; offer < itemOf.length; offer++) {
            long item = market.priceFen(offer) - JointMarket.priceFen(0);
            itemOf[offer] = item >= 0 && item < items ? (int) item : -1;
        }
        this.demand = new double[items];
        this.sold = new double[items];
        this.lost = new double[items];
        this.asked = new double[items];
        this.filled = new double[items];
        this.wentOut = new double[items];
        Arrays.fill(wentOut, dayMinutes);
    }

    private int item(int offer) {
        return offer < 0 ? -1 : itemOf[offer];
    }

    /** A journal for one actor. */
    Journal behind(Journal next) {
        return new Eye(next);
    }

    private void leaves(Buyer b) {
        if (item(b.at) >= 0 && b.told) {
            lost[item(b.at)] += b.units;
            b.turnedAway = true;
        }
        b.told = false;
    }

    private final class Eye extends ForwardingJournal {
        private long lastId;

        Eye(Journal next) {
            super(next);
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            super.record(kind, id, order, time, unit, fen);
            lastId = id;
            if (kind == Kind.ATTEMPTED) {
                Buyer b = buyers.computeIfAbsent(id, i -> new Buyer());
                if (b.first < 0) {
                    b.first = unit;
                }
                if (b.at != unit) {
                    leaves(b);
                    b.at = unit;
                    if (item(unit) >= 0) {
                        b.units = (int) (fen / JointMarket.priceFen(item(unit)));
                        demand[item(unit)] += b.units;
                    }
                }
            } else if (kind == Kind.LOST) {
                Buyer b = buyers.remove(id);
                if (b != null) {
                    leaves(b);
                }
            }
        }

        @Override
        public void stockAnswer(long order, boolean accepted) {
            super.stockAnswer(order, accepted);
            int item = item(Order.offer(order));
            if (item < 0) {
                return;
            }
            Buyer b = buyers.get(lastId);
            if (!b.told) {
                asked[item] += Order.units(order);
                filled[item] += accepted ? Order.units(order) : 0;
            }
            b.told = !accepted;
        }

        @Override
        public void paid(long order, long time, long fen) {
            super.paid(order, time, fen);
            Buyer b = buyers.remove(lastId);
            int item = item(Order.offer(order));
            if (item >= 0) {
                sold[item] += Order.units(order);
                revenueFen += fen;
                fromRivalsFen += item(b.first) < 0 ? fen : 0;
            } else {
                rivalsFen += b.turnedAway ? fen : 0;
            }
        }

        @Override
        public void wentOut(int offer, long time) {
            super.wentOut(offer, time);
            if (item(offer) >= 0) {
                wentOut[item(offer)] = Math.min(wentOut[item(offer)], VirtualTime.minuteOf(time));
            }
        }

        @Override
        public void delivered(long order, long time, long sincePaid) {
            super.delivered(order, time, sincePaid);
            if (item(Order.offer(order)) >= 0) {
                delivered++;
                deliveredMicros += sincePaid;
            }
        }
    }
}
