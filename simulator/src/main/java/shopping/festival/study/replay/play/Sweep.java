package shopping.festival.study.replay.play;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.replay.wire.HttpWire;
import shopping.festival.study.replay.wire.Reply;
import shopping.festival.study.replay.wire.Request;

/** Many requests, a few at a time: before the load, and after it. */
final class Sweep<T> {
    /** No load: a shop must not be in trouble before it is tried. */
    private static final int AT_ONCE = 16;

    private static final long LOOK_NANOS = 10_000_000;
    /** Books are waited for longer than buyers wait: a lost answer there is a lost proof. */
    private static final long PATIENCE_MILLIS = 2_000;
    /** So many in a row that nobody answers: the rest is not waited for. */
    private static final int SILENT_MOST = 64;

    private final HttpWire wire;
    private final Iterator<T> left;
    private final Each<T> each;
    private final BooleanSupplier isStopped;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private int underWay;
    private int silent;

    /** One of the things that are gone over. */
    interface Each<T> {
        Request request(T thing);

        /** @return whether to go on */
        boolean replied(T thing, Reply reply);
    }

    private Sweep(HttpWire wire, List<T> things, Each<T> each, BooleanSupplier isStopped) {
        this.wire = wire;
        this.left = things.iterator();
        this.each = each;
        this.isStopped = isStopped;
    }

    /** Goes over all, and returns when the last one is answered, when nobody answers any more, or when it is stopped. */
    static <T> void over(HttpWire wire, long timeoutMillis, List<T> things, Each<T> each, BooleanSupplier isStopped) {
        wire.waitAtMost(Math.max(PATIENCE_MILLIS, timeoutMillis));
        Sweep<T> sweep = new Sweep<>(wire, things, each, isStopped);
        wire.execute(sweep::begin);
        try {
            sweep.done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Mistakes mistakes) {
                throw mistakes;
            }
            throw e;
        }
    }

    private void begin() {
        for (int i = 0; i < AT_ONCE; i++) {
            next();
        }
        watch();
    }

    private void watch() {
        wire.expire(System.nanoTime());
        if (isStopped.getAsBoolean()) {
            done.complete(null);
        }
        if (!done.isDone()) {
            wire.schedule(this::watch, LOOK_NANOS);
        }
    }

    private void next() {
        if (done.isDone()) {
            return;
        }
        if (!left.hasNext()) {
            if (underWay == 0) {
                done.complete(null);
            }
            return;
        }
        T thing = left.next();
        try {
            send(thing, each.request(thing), false);
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private void send(T thing, Request request, boolean isAgain) {
        underWay++;
        Consumer<Reply> receiver = reply -> {
            underWay--;
            try {
                replied(thing, request, reply, isAgain);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        };
        if (isAgain) {
            wire.sendAnew(request, receiver);
        } else {
            wire.send(request, receiver);
        }
    }

    private void replied(T thing, Request request, Reply reply, boolean isAgain) {
        if (done.isDone()) {
            return;
        }
        // A connection that was kept may be closed at any time, and these requests mean the same twice (RFC 9110,
        // 9.2.2).
        if (reply.kind() == Reply.Kind.CLOSED && !isAgain) {
            send(thing, request, true);
            return;
        }
        silent = reply.isAnswered() ? 0 : silent + 1;
        if (!each.replied(thing, reply) || silent == SILENT_MOST) {
            done.complete(null);
        }
        next();
    }
}
