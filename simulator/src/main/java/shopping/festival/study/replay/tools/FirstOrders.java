package shopping.festival.study.replay.tools;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Order;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.Template;
import shopping.festival.study.replay.contract.Values;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.study.replay.play.Requests;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.play.Skus;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.timetable.Buyers;
import shopping.festival.study.replay.timetable.Payer;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.replay.timetable.StretchStock;
import shopping.festival.study.replay.wire.Request;

/**
 * The first orders of a stretch, in the order of time: the very ones that a replay sends. They are drawn once and made
 * anew, one at a time, each time they are walked over, since their requests together would not fit into memory.
 */
final class FirstOrders implements Iterable<FirstOrder> {
    private static final long NANOS = 1_000;

    private final Target target;
    private final Stretch stretch;
    private final Payer payer;
    private final Skus skus;
    private final Requests requests;
    private final List<Attempt> attempts = new ArrayList<>();
    private long unlisted;

    FirstOrders(Festival festival, Target target, Stretch stretch, OptionalDouble stockShare) {
        this.target = target;
        this.stretch = stretch;
        Buyers buyers = new Buyers(festival);
        this.payer = new Payer(buyers);
        double share = stockShare.orElseGet(() -> StretchStock.shareOf(festival, stretch));
        this.skus = new Skus(festival.market().offers(), target.skus(), new StretchStock(festival, share));
        this.requests = new Requests(target.address().prefix());
        for (Attempt attempt : buyers.timetable(stretch)) {
            if (skus.of(Order.offer(attempt.order())).isPresent()) {
                attempts.add(attempt);
            } else {
                unlisted++;
            }
        }
    }

    int size() {
        return attempts.size();
    }

    /** First orders of offers that the shop does not have: nobody sends them. */
    long unlisted() {
        return unlisted;
    }

    List<Sku> skus() {
        return skus.all();
    }

    Target target() {
        return target;
    }

    /** How long an order waits that nobody comes to pay. */
    long expiryMicros() {
        return wall(payer.expires(0));
    }

    /** When nothing new is sent any more. */
    long endMicros() {
        return stretch.nanosAt(stretch.endMicros()) / NANOS;
    }

    @Override
    public Iterator<FirstOrder> iterator() {
        Iterator<Attempt> all = attempts.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public FirstOrder next() {
                return order(all.next());
            }
        };
    }

    private FirstOrder order(Attempt attempt) {
        Optional<Sku> sku = skus.of(Order.offer(attempt.order()));
        long id = attempt.id();
        Purchase purchase =
                Purchase.of(attempt, sku.orElseThrow(), "", target.steps().size(), Map.of());
        // As if the shop answered at once: what drifts over the day hardly does so within an answer.
        long thought = payer.thought(id, attempt.at());
        Payer.Course course = payer.course(id, thought);
        long processed = course == Payer.Course.NEVER ? thought : payer.processed(id, thought);
        return new FirstOrder(
                stretch.nanosAt(attempt.at()) / NANOS,
                purchase.sku(),
                purchase.intent(),
                purchase.key(),
                purchase.units(),
                attempt.fen(),
                wall(thought - attempt.at()),
                wall(processed - thought),
                course,
                request(purchase.sku(), purchase));
    }

    private long wall(long micros) {
        return stretch.nanosOf(micros) / NANOS;
    }

    private Request request(Sku sku, Values values) {
        Step first = target.steps().get(0);
        try {
            return requests.of(first.call(), values);
        } catch (Template.Unfit e) {
            throw Mistakes.of("the shop's name of offer " + sku.offer() + " cannot stand in the step " + first.name()
                    + ": " + e.getMessage() + ". Give it another name, or put it in the body.");
        }
    }
}
