package shopping.festival.study.replay.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer whose head has come. Its body mostly comes in one piece. */
final class Incoming {
    static final int BODY_BYTES_MAX = 1 << 20;
    private static final byte[] NOTHING = {};
    private static final int INFORMATIONAL = 1;

    final HttpResponse head;
    private byte[] first = NOTHING;
    private @Nullable ByteArrayOutputStream more;

    Incoming(HttpResponse head) {
        this.head = head;
    }

    int status() {
        return head.status().code();
    }

    /** Whether another answer follows, which is the real one. */
    boolean isInformational() {
        return status() / 100 == INFORMATIONAL;
    }

    /** Whether its head says already that it is too large. */
    boolean isTooLarge() {
        return HttpUtil.getContentLength(head, 0L) > BODY_BYTES_MAX;
    }

    /** @return whether it still fits */
    boolean add(ByteBuf piece) {
        if (!piece.isReadable()) {
            return true;
        }
        byte[] bytes = ByteBufUtil.getBytes(piece);
        if (first.length == 0) {
            first = bytes;
            return first.length <= BODY_BYTES_MAX;
        }
        ByteArrayOutputStream all = more;
        if (all == null) {
            all = new ByteArrayOutputStream(2 * (first.length + bytes.length));
            all.writeBytes(first);
            more = all;
        }
        all.writeBytes(bytes);
        return all.size() <= BODY_BYTES_MAX;
    }

    byte[] body() {
        ByteArrayOutputStream all = more;
        return all == null ? first : all.toByteArray();
    }
}
