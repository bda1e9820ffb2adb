package shopping.festival.benchmarks.peers;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.SplittableRandom;

/** The payment platform: orders come out in another order than they came in, so it keeps them until their time. */
final class AkkaPayment extends AbstractBehavior<AkkaPayment.Message> {
    interface Message {}

    record Accepted(double at, int offer) implements Message {}

    /** The seller is through with a slice; every payment that ends in it is known. */
    record SliceSold(int slice) implements Message {}

    private final SplittableRandom random;
    private final ActorRef<AkkaSeller.Message> seller;
    private final ActorRef<Tally> books;
    private final ActorRef<AkkaWarehouse.Message>[] warehouses;
    private final Tally tally = new Tally();
    private final PaymentWheel pending = new PaymentWheel();

    static Behavior<Message> create(
            long seed,
            ActorRef<AkkaSeller.Message> seller,
            ActorRef<Tally> books,
            ActorRef<AkkaWarehouse.Message>[] warehouses) {
        return Behaviors.setup(
                context -> new AkkaPayment(context, new SplittableRandom(seed), seller, books, warehouses));
    }

    private AkkaPayment(
            ActorContext<Message> context,
            SplittableRandom random,
            ActorRef<AkkaSeller.Message> seller,
            ActorRef<Tally> books,
            ActorRef<AkkaWarehouse.Message>[] warehouses) {
        super(context);
        this.random = random;
        this.seller = seller;
        this.books = books;
        this.warehouses = warehouses;
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(Accepted.class, this::accepted)
                .onMessage(SliceSold.class, this::sliceSold)
                .build();
    }

    private Behavior<Message> accepted(Accepted message) {
        // Acceptances come in the order of time: what is due before this one can be settled now.
        settleUntil(message.at);
        double end = message.at + ReducedFestival.PAYMENT_MIN + ReducedFestival.PAYMENT_SPAN * random.nextDouble();
        pending.add(message.at, end, message.offer);
        return this;
    }

    private Behavior<Message> sliceSold(SliceSold message) {
        boolean last = message.slice == AkkaDay.SLICES - 1;
        settleUntil(last ? Double.MAX_VALUE : (message.slice + 1) * AkkaDay.SLICE);
        seller.tell(new AkkaSeller.SlicePaid(message.slice));
        if (last) {
            for (ActorRef<AkkaWarehouse.Message> warehouse : warehouses) {
                warehouse.tell(new AkkaWarehouse.DayOver());
            }
            books.tell(tally);
        }
        return this;
    }

    private void settleUntil(double until) {
        for (double now = pending.nextBefore(until); now < until; now = pending.nextBefore(until)) {
            int taken = pending.take();
            if (random.nextDouble() < ReducedFestival.DECLINED_SHARE) {
                tally.declined++;
                seller.tell(new AkkaSeller.BackOnSale(now + ReducedFestival.RELEASE_AFTER, pending.offer(taken)));
            } else {
                warehouses[random.nextInt(warehouses.length)].tell(
                        new AkkaWarehouse.Paid(now, pending.acceptedAt(taken)));
            }
        }
    }
}
