package shopping.festival.benchmarks.peers;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;

/** One warehouse: a server and its queue, of which only the time it is free again has to be known (Lindley 1952). */
final class AkkaWarehouse extends AbstractBehavior<AkkaWarehouse.Message> {
    interface Message {}

    record Paid(double at, double acceptedAt) implements Message {}

    record DayOver() implements Message {}

    private final ActorRef<Tally> books;
    private final Tally tally = new Tally();
    private final double service;
    private double free;

    static Behavior<Message> create(ReducedFestival model, ActorRef<Tally> books) {
        return Behaviors.setup(context -> new AkkaWarehouse(context, model, books));
    }

    private AkkaWarehouse(ActorContext<Message> context, ReducedFestival model, ActorRef<Tally> books) {
        super(context);
        this.books = books;
        this.service = model.service();
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(Paid.class, this::paid)
                .onMessage(DayOver.class, this::dayOver)
                .build();
    }

    private Behavior<Message> paid(Paid message) {
        free = Math.max(message.at, free) + service;
        tally.shipped(free - message.acceptedAt);
        return this;
    }

    private Behavior<Message> dayOver(DayOver message) {
        books.tell(tally);
        return this;
    }
}
