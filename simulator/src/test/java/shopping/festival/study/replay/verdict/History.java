package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.ReadBack;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.wire.Reply;

/**
 * Buyers at a shop whose every deed happens at one instant between a request and its answer, in virtual time. What the
 * shop knows is not what the buyers are told: answers are lost, come late, or come of a request that did nothing.
 */
final class History {
    /** Nanoseconds of a unit of time. */
    static final long TICK = 70_000_000;

    private static final long TIME_OUT = 60;
    private static final int TRIES = 3;

    private record Due(long at, long number, Runnable task) {}

    /** How the shop keeps its stock; {@code expiry} is how many ticks an order that is not paid lives. */
    record Manners(boolean reservesAtOrder, long expiry, int tooMany, boolean honoursKeys, boolean isKeyed) {}

    private final SplittableRandom random;
    private final Manners manners;
    private final ShopModel shop;
    private final Sku sku;
    private final PriorityQueue<Due> dues =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
    private final List<Purchase> purchases = new ArrayList<>();
    private final double trouble;
    private long number;
    private long now;
    private int buyersDues;

    private History(SplittableRandom random, Manners manners) {
        this.random = random;
        this.manners = manners;
        this.sku = new Sku(0, 0, "sku-0", random.nextInt(0, 8));
        this.trouble = random.nextInt(3) * 0.08;
        this.shop = new ShopModel(sku.stock() + manners.tooMany, manners);
    }

    /** Plays one to its end, and reads the books while late requests still come. */
    static Evidence of(long seed, Manners manners) {
        return new History(new SplittableRandom(seed), manners).played();
    }

    private Evidence played() {
        int buyers = random.nextInt(1, 25);
        long span = random.nextInt(1, 400);
        for (int i = 0; i < buyers; i++) {
            Purchase purchase = new Purchase(sku, "i" + i, "k" + i, random.nextInt(1, 4), 100, 2);
            purchases.add(purchase);
            at(random.nextLong(span), () -> begin(purchase));
        }
        while (buyersDues > 0) {
            step();
        }
        Map<Purchase, List<ReadBack.Found>> orders = orders();
        Map<Sku, Long> left = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            left.put(sku, shop.left(now));
        }
        return new Evidence(
                new Played(List.copyOf(purchases), new Played.Generator(now, 8, 0, 0, 0), Map.of()), left, orders);
    }

    /** Read one after the other, while what was given up goes on. */
    private Map<Purchase, List<ReadBack.Found>> orders() {
        Map<Purchase, List<ReadBack.Found>> orders = new LinkedHashMap<>();
        int told = random.nextInt(3);
        for (Purchase purchase : purchases) {
            if (told > 0 && purchase.mayBeKnown() && random.nextInt(10) > 0) {
                orders.put(purchase, shop.orders(purchase, now));
            }
            if (!dues.isEmpty() && random.nextBoolean()) {
                step();
            }
        }
        return orders;
    }

    private void step() {
        Due due = dues.poll();
        now = Math.max(now, due.at);
        due.task.run();
    }

    /** What a buyer does, or is told. */
    private void at(long when, Runnable task) {
        buyersDues++;
        dues.add(new Due(when, number++, () -> {
            buyersDues--;
            task.run();
        }));
    }

    /** What happens at the shop without anybody being told. */
    private void unheard(long when, Deed deed) {
        dues.add(new Due(when, number++, deed::done));
    }

    private void begin(Purchase purchase) {
        int twice = manners.isKeyed ? random.nextInt(8) : 2;
        order(purchase, 1, twice == 0, false);
        if (twice == 1) {
            order(purchase, TRIES, false, true);
        }
    }

    private void order(Purchase purchase, int nth, boolean isRepeatedAfter, boolean isRepeat) {
        request(purchase, 0, isRepeat, () -> shop.order(purchase, now), (outcome, order) -> {
            if (isRepeat) {
                return;
            }
            if (isRepeatedAfter) {
                order(purchase, TRIES, false, true);
            }
            if (outcome == Outcome.ACCEPTED) {
                afterwards(purchase, order);
            } else if (outcome != Outcome.SOLD_OUT && nth < TRIES) {
                at(now + random.nextLong(40), () -> order(purchase, nth + 1, false, false));
            }
        });
    }

    private void afterwards(Purchase purchase, int order) {
        long think = random.nextLong(120);
        switch (random.nextInt(5)) {
            case 0 -> at(now + think, () -> cancel(purchase, order));
            // Who never comes back.
            case 1 -> {}
            default -> at(now + think, () -> pay(purchase, order, 1));
        }
    }

    private void pay(Purchase purchase, int order, int nth) {
        request(purchase, 1, false, () -> shop.pay(order, now), (outcome, same) -> {
            boolean isOver = outcome == Outcome.ACCEPTED || outcome == Outcome.SOLD_OUT;
            if (!isOver && nth < TRIES) {
                at(now + random.nextLong(40), () -> pay(purchase, order, nth + 1));
            }
        });
    }

    private void cancel(Purchase purchase, int order) {
        request(purchase, Exchange.CANCEL, false, () -> shop.cancel(order), (outcome, same) -> {});
    }

    /** What the shop did; an order's number if it has one. */
    record Done(Outcome outcome, int order) {}

    private interface Deed {
        Done done();
    }

    private interface Receiver {
        void told(Outcome outcome, int order);
    }

    /** Sends, lets it happen, and answers, as far as it is not lost. */
    private void request(Purchase purchase, int step, boolean isRepeat, Deed deed, Receiver receiver) {
        long sent = now;
        double fate = random.nextDouble();
        long there = 1 + random.nextLong(fate < trouble ? 2 * TIME_OUT : TIME_OUT / 2);
        long back = 1 + random.nextLong(TIME_OUT / 3);
        if (fate < trouble / 2 || there + back >= TIME_OUT) {
            // It happens, or it never does; nobody hears of it.
            if (random.nextInt(3) > 0) {
                unheard(sent + there, deed);
            }
            end(purchase, step, isRepeat, sent, sent + TIME_OUT, new Done(Outcome.UNKNOWN, -1), receiver);
        } else if (fate > 1 - trouble / 3) {
            end(purchase, step, isRepeat, sent, sent + back, new Done(Outcome.RETRY, -1), receiver);
        } else if (fate > 1 - trouble) {
            // A gateway that says 500, whatever is behind it.
            if (random.nextBoolean()) {
                unheard(sent + there, deed);
            }
            end(purchase, step, isRepeat, sent, sent + back, new Done(Outcome.ERROR, -1), receiver);
        } else {
            at(sent + there, () -> end(purchase, step, isRepeat, sent, sent + there + back, deed.done(), receiver));
        }
    }

    private void end(
            Purchase purchase, int step, boolean isRepeat, long sent, long answered, Done done, Receiver receiver) {
        at(answered, () -> {
            boolean isTold = done.outcome == Outcome.ACCEPTED && step == 0;
            purchase.add(new Exchange(
                    step,
                    isRepeat,
                    sent * TICK,
                    sent * TICK,
                    answered * TICK,
                    done.outcome == Outcome.UNKNOWN ? Reply.Kind.TIMED_OUT : Reply.Kind.ANSWERED,
                    done.outcome == Outcome.UNKNOWN ? 0 : 200,
                    done.outcome,
                    isTold ? Map.of("order", Integer.toString(done.order)) : Map.of()));
            receiver.told(done.outcome, done.order);
        });
    }
}
