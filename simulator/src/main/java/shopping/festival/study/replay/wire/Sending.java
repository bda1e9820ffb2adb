package shopping.festival.study.replay.wire;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A request on its way. */
final class Sending {
    final Request request;
    final Consumer<Reply> receiver;
    final long askedNanos;
    long sentNanos;
    private @Nullable Connection connection;
    private boolean isDone;

    Sending(Request request, Consumer<Reply> receiver, long askedNanos) {
        this.request = request;
        this.receiver = receiver;
        this.askedNanos = askedNanos;
    }

    void on(Connection carrier) {
        connection = carrier;
    }

    boolean isDone() {
        return isDone;
    }

    void end(Reply reply) {
        if (!isDone) {
            isDone = true;
            receiver.accept(reply);
        }
    }

    /** An answer that comes later is nobody's: the connection is given up with it. */
    void timeOut(long nowNanos) {
        Connection carrier = connection;
        if (!isDone && carrier != null) {
            end(Reply.without(Reply.Kind.TIMED_OUT, sentNanos, nowNanos));
            carrier.giveUp();
        }
    }
}
