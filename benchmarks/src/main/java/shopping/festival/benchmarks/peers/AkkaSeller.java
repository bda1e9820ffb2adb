package shopping.festival.benchmarks.peers;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.SplittableRandom;

/** All stock: answers every attempt, and puts units back on sale when their time comes. */
final class AkkaSeller extends AbstractBehavior<AkkaSeller.Message> {
    interface Message {}

    record Attempt(double at, int offer, boolean first) implements Message {}

    /** A payment was declined; the unit is back on sale at {@code at}. */
    record BackOnSale(double at, int offer) implements Message {}

    /** The buyers have sent all attempts of a slice. */
    record SliceTried(int slice) implements Message {}

    /** The payments of a slice are known, and so are all units that are back on sale two slices later. */
    record SlicePaid(int slice) implements Message {}

    private final SplittableRandom random;
    private final int[] stock;
    private final ActorRef<AkkaBuyers.Message> buyers;
    private final ActorRef<AkkaPayment.Message> payment;
    private final ActorRef<Tally> books;
    private final Tally tally = new Tally();
    private final Ring releases = new Ring();
    /** Messages of slices that may not begin yet. */
    private final Queue<Message> early = new ArrayDeque<>();

    private int slice;
    private int paid = -1;

    static Behavior<Message> create(
            ReducedFestival model,
            long seed,
            ActorRef<AkkaBuyers.Message> buyers,
            ActorRef<Tally> books,
            ActorRef<AkkaWarehouse.Message>[] warehouses) {
        return Behaviors.setup(
                context -> new AkkaSeller(context, model, new SplittableRandom(seed), buyers, books, warehouses));
    }

    private AkkaSeller(
            ActorContext<Message> context,
            ReducedFestival model,
            SplittableRandom random,
            ActorRef<AkkaBuyers.Message> buyers,
            ActorRef<Tally> books,
            ActorRef<AkkaWarehouse.Message>[] warehouses) {
        super(context);
        this.random = random;
        this.stock = model.stock();
        this.buyers = buyers;
        this.books = books;
        this.payment = context.spawn(
                AkkaPayment.create(random.nextLong(), context.getSelf(), books, warehouses),
                "payment",
                ReducedAkka.onDispatcher());
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(Attempt.class, this::attempt)
                .onMessage(BackOnSale.class, this::backOnSale)
                .onMessage(SliceTried.class, this::sliceTried)
                .onMessage(SlicePaid.class, this::slicePaid)
                .build();
    }

    private boolean mayWork() {
        return paid >= slice - AkkaDay.SLICES_AHEAD;
    }

    private Behavior<Message> attempt(Attempt message) {
        if (mayWork()) {
            sell(message);
        } else {
            early.add(message);
        }
        return this;
    }

    private void sell(Attempt message) {
        while (releases.due <= message.at) {
            stock[releases.take()]++;
        }
        tally.attempts++;
        if (!message.first) {
            tally.retries++;
        }
        if (stock[message.offer] > 0) {
            stock[message.offer]--;
            tally.accepted++;
            payment.tell(new AkkaPayment.Accepted(message.at, message.offer));
        } else if (message.first && random.nextDouble() < ReducedFestival.RETRY_SHARE) {
            buyers.tell(new AkkaBuyers.ComesAgain(message.at));
        } else {
            tally.lost++;
        }
    }

    private Behavior<Message> backOnSale(BackOnSale message) {
        releases.add(message.at, message.offer);
        return this;
    }

    private Behavior<Message> sliceTried(SliceTried message) {
        if (mayWork()) {
            endSlice(message);
        } else {
            early.add(message);
        }
        return this;
    }

    private void endSlice(SliceTried message) {
        payment.tell(new AkkaPayment.SliceSold(message.slice));
        buyers.tell(new AkkaBuyers.SliceSold(message.slice));
        slice = message.slice + 1;
        if (slice == AkkaDay.SLICES) {
            books.tell(tally);
        }
    }

    private Behavior<Message> slicePaid(SlicePaid message) {
        paid = message.slice;
        while (mayWork() && !early.isEmpty()) {
            if (early.remove() instanceof Attempt attempt) {
                sell(attempt);
            } else {
                endSlice(new SliceTried(slice));
            }
        }
        return this;
    }
}
