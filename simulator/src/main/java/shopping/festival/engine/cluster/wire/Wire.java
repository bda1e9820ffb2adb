package shopping.festival.engine.cluster.wire;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.model.flow.Batch;

/**
 * This process's end of the way to another one. Letters that wait in its mailbox go into one frame; a frame that is not
 * confirmed is sent again. So all letters arrive, once and in their order, as long as anything arrives at all.
 */
public final class Wire extends AbstractBehavior<Wire.Message> {
    /** Frames under way. More would only wait in Artery's queue, which drops what it has no room for. */
    private static final int IN_FLIGHT_MOST = 64;
    /** Long letters of little hurry wait until so few are under way, so that batches pass them. */
    private static final int IN_FLIGHT_FOR_SLOW = 8;

    private static final int NEWS_EVERY = 8;
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    /** Without news for so many looks, what is under way is sent again. */
    private static final int LOOKS_OF_SILENCE = 4;

    /** What a wire understands. */
    public sealed interface Message {}

    /** To be brought to the other process. */
    public record Carry(Letter letter) implements Message {}

    /** Many letters, of which none is in a hurry: asked for as there is room. */
    public record CarrySlowly(Iterator<? extends Letter> letters) implements Message {}

    /** From the other end. */
    public record Arrived(Frame frame) implements Message {}

    private enum Tick implements Message {
        TURN_OVER,
        LOOK
    }

    private final ActorRef<Message> far;
    private final Consumer<Batch> sent;
    private final Link link;
    private final Pen pen = new Pen(this::onFull);
    private final Reading reading;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final Deque<Iterator<? extends Letter>> slow = new ArrayDeque<>();
    private boolean turnsOver;
    private long confirmedAtLook;
    private int looksOfSilence;
    private boolean hasAskedAgain;

    /**
     * @param session the number of the run, and of the try of it
     * @param far the other end
     * @param near is given what arrives, on this actor's thread
     * @param sent is told of every batch whose rows are written and may be used again
     */
    public static Behavior<Message> create(
            long session, ActorRef<Message> far, Consumer<Letter> near, Consumer<Batch> sent) {
        return Behaviors.setup(context -> Behaviors.withTimers(timers -> {
            timers.startTimerWithFixedDelay(Tick.LOOK, LOOK_EVERY);
            return new Wire(context, session, far, near, sent);
        }));
    }

    private Wire(
            ActorContext<Message> context,
            long session,
            ActorRef<Message> far,
            Consumer<Letter> near,
            Consumer<Batch> sent) {
        super(context);
        this.link = new Link(session);
        this.far = far;
        this.sent = sent;
        this.reading = new Reading(near);
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(Carry.class, m -> onCarry(m.letter()))
                .onMessage(Arrived.class, m -> onArrived(m.frame().bytes()))
                .onMessageEquals(Tick.TURN_OVER, this::onTurnOver)
                .onMessageEquals(Tick.LOOK, this::onLook)
                .onMessage(CarrySlowly.class, this::onCarrySlowly)
                .build();
    }

    private Behavior<Message> onCarry(Letter letter) {
        pen.write(letter);
        if (letter instanceof Letter.ToActor to && to.message() instanceof ActorMessage.Delivered delivered) {
            sent.accept(delivered.batch());
        }
        return turnOverSoon();
    }

    private Behavior<Message> onCarrySlowly(CarrySlowly message) {
        slow.add(message.letters());
        return turnOverSoon();
    }

    /** After all that is in the mailbox now. */
    private Behavior<Message> turnOverSoon() {
        if (!turnsOver) {
            turnsOver = true;
            getContext().getSelf().tell(Tick.TURN_OVER);
        }
        return this;
    }

    private Behavior<Message> onTurnOver() {
        turnsOver = false;
        pen.turnOver();
        sendSlow();
        tellNews(1);
        return this;
    }

    private void sendSlow() {
        while (!slow.isEmpty() && waiting.isEmpty() && link.inFlight() < IN_FLIGHT_FOR_SLOW) {
            if (slow.element().hasNext()) {
                pen.write(slow.element().next());
            } else {
                slow.remove();
            }
        }
        pen.turnOver();
    }

    private void onFull(byte[] frame) {
        waiting.add(frame);
        sendWaiting();
    }

    private void sendWaiting() {
        while (!waiting.isEmpty() && link.inFlight() < IN_FLIGHT_MOST) {
            byte[] frame = waiting.remove();
            link.seal(frame);
            send(frame);
        }
    }

    private void send(byte[] frame) {
        far.tell(new Arrived(new Frame(frame)));
    }

    private Behavior<Message> onArrived(byte[] frame) {
        Link.Fate fate = link.take(frame);
        if (fate == Link.Fate.NEXT) {
            hasAskedAgain = false;
            reading.read(frame);
        }
        // Once for a gap: the other end sends all again.
        if (fate == Link.Fate.GAP && !hasAskedAgain) {
            hasAskedAgain = true;
            send(link.asking());
        }
        if (fate == Link.Fate.ASKED) {
            link.unconfirmed().forEach(this::send);
        }
        sendWaiting();
        sendSlow();
        tellNews(NEWS_EVERY);
        return this;
    }

    /** Tells what has come, if nothing else that goes there has told it. */
    private void tellNews(int most) {
        if (link.untold() >= most) {
            send(link.news());
        }
    }

    private Behavior<Message> onLook() {
        boolean isSilent = link.inFlight() > 0 && link.confirmed() == confirmedAtLook;
        confirmedAtLook = link.confirmed();
        looksOfSilence = isSilent ? looksOfSilence + 1 : 0;
        if (looksOfSilence >= LOOKS_OF_SILENCE) {
            looksOfSilence = 0;
            hasAskedAgain = false;
            link.unconfirmed().forEach(this::send);
        }
        tellNews(1);
        return this;
    }
}
