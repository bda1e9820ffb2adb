package shopping.festival.benchmarks.peers;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.SplittableRandom;

/**
 * All buyers: sends every attempt in the order of time, a slice of the day at a time, first attempts and those of
 * buyers who come again.
 */
final class AkkaBuyers extends AbstractBehavior<AkkaBuyers.Message> {
    interface Message {}

    record Start(ActorRef<AkkaSeller.Message> seller) implements Message {}

    /** The seller had no unit left for a first attempt at {@code at}, and the buyer comes again. */
    record ComesAgain(double at) implements Message {}

    /** The seller is through with a slice: all buyers of it who come again are known. */
    record SliceSold(int slice) implements Message {}

    private final SplittableRandom random;
    private final double[] rates;
    private final Popularity popularity;
    private final Ring retries = new Ring();
    private ActorRef<AkkaSeller.Message> seller;
    private int slice;
    private double nextArrival;

    static Behavior<Message> create(ReducedFestival model, long seed) {
        return Behaviors.setup(context -> new AkkaBuyers(context, model, seed));
    }

    private AkkaBuyers(ActorContext<Message> context, ReducedFestival model, long seed) {
        super(context);
        random = new SplittableRandom(seed);
        rates = model.rates();
        popularity = new Popularity(model.popularity());
        nextArrival = arrivalAfter(0);
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(ComesAgain.class, this::comesAgain)
                .onMessage(SliceSold.class, this::sliceSold)
                .onMessage(Start.class, this::start)
                .build();
    }

    private Behavior<Message> start(Start start) {
        seller = start.seller;
        for (int i = 0; i < AkkaDay.SLICES_AHEAD; i++) {
            sendSlice();
        }
        return this;
    }

    private Behavior<Message> comesAgain(ComesAgain message) {
        retries.add(message.at + ReducedFestival.RETRY_AFTER, 0);
        return this;
    }

    private Behavior<Message> sliceSold(SliceSold message) {
        if (slice < AkkaDay.SLICES) {
            sendSlice();
        }
        return this;
    }

    private void sendSlice() {
        double end = (slice + 1) * AkkaDay.SLICE;
        while (Math.min(nextArrival, retries.due) < end) {
            boolean first = nextArrival < retries.due;
            double now = first ? nextArrival : retries.due;
            if (first) {
                nextArrival = arrivalAfter(now);
            } else {
                retries.take();
            }
            seller.tell(new AkkaSeller.Attempt(now, popularity.choose(random.nextDouble()), first));
        }
        seller.tell(new AkkaSeller.SliceTried(slice++));
    }

    /** The rate changes at the full hour; the gap that crosses it is drawn afresh, which has no memory. */
    private double arrivalAfter(double now) {
        int hour = (int) (now / ReducedFestival.HOUR);
        while (hour < ReducedFestival.HOURS) {
            double at = now - Math.log(1 - random.nextDouble()) / rates[hour];
            double end = (hour + 1) * ReducedFestival.HOUR;
            if (at < end) {
                return at;
            }
            now = end;
            hour++;
        }
        return Double.MAX_VALUE;
    }
}
