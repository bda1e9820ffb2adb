package shopping.festival.study.replay.wire;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpContentException;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import org.jspecify.annotations.Nullable;

/** One connection, which carries one request at a time. What fails is told to its handlers: no future is looked at. */
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends SimpleChannelInboundHandler<FullHttpResponse> {
    private final HttpWire wire;
    private @Nullable ChannelHandlerContext channel;
    private @Nullable Sending current;

    Connection(HttpWire wire) {
        this.wire = wire;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        channel = ctx;
        if (ctx.pipeline().get(SslHandler.class) == null) {
            wire.opened(this);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof SslHandshakeCompletionEvent handshake) {
            if (handshake.isSuccess()) {
                wire.opened(this);
            } else {
                wire.failOne(handshake.cause());
            }
        }
    }

    void write(Sending sending, String authority) {
        ChannelHandlerContext ctx = channel;
        if (ctx == null) {
            throw new IllegalStateException("not connected yet");
        }
        sending.on(this);
        current = sending;
        Request request = sending.request;
        DefaultFullHttpRequest http = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.valueOf(request.method()),
                request.path(),
                Unpooled.wrappedBuffer(request.body()));
        http.headers().set(HttpHeaderNames.HOST, authority);
        http.headers().set(HttpHeaderNames.ACCEPT, HttpHeaderValues.APPLICATION_JSON);
        if (request.body().length > 0) {
            http.headers().set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
            http.headers().set(HttpHeaderNames.CONTENT_LENGTH, request.body().length);
        } else if (!request.method().equals("GET")) {
            http.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
        }
        request.headers().forEach((name, value) -> http.headers().set(name, value));
        ctx.writeAndFlush(http);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse response) {
        Sending sending = current;
        if (response.status().code() / 100 == 1) {
            return;
        }
        if (sending == null) {
            // Nobody asked. The next answer might be anybody's.
            ctx.close();
            return;
        }
        if (response.decoderResult().isFailure()) {
            exceptionCaught(ctx, response.decoderResult().cause());
            return;
        }
        current = null;
        Reply reply = new Reply(
                Reply.Kind.ANSWERED,
                response.status().code(),
                ByteBufUtil.getBytes(response.content()),
                sending.sentNanos,
                System.nanoTime());
        // Ready before the answer is told: what comes of it may be sent at once.
        if (HttpUtil.isKeepAlive(response) && ctx.channel().isActive()) {
            wire.ready(this);
        } else {
            ctx.close();
        }
        sending.end(reply);
    }

    /** Whoever is on it has been told. */
    void giveUp() {
        current = null;
        ChannelHandlerContext ctx = channel;
        if (ctx != null) {
            ctx.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        fail(Reply.Kind.CLOSED);
        wire.closed(this);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        Throwable root = cause.getCause() instanceof TooLongHttpContentException ? cause.getCause() : cause;
        boolean isTooLarge = root instanceof TooLongHttpContentException;
        boolean isNotHttp = cause instanceof DecoderException || cause instanceof IllegalArgumentException;
        fail(isTooLarge ? Reply.Kind.TOO_LARGE : isNotHttp ? Reply.Kind.NOT_HTTP : Reply.Kind.CLOSED);
        ctx.close();
    }

    private void fail(Reply.Kind kind) {
        Sending sending = current;
        current = null;
        if (sending != null) {
            sending.end(Reply.without(kind, sending.sentNanos, System.nanoTime()));
        }
    }
}
