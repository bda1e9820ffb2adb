package shopping.festival.study.replay.wire;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection, which carries one request at a time. What fails is told to its handlers: no future is looked at. */
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends SimpleChannelInboundHandler<HttpObject> {
    /** Names and values are looked at where they come from: by the reader of the target file, and by its templates. */
    private static final HttpHeadersFactory HEADERS =
            DefaultHttpHeadersFactory.headersFactory().withValidation(false);

    private final HttpWire wire;
    private @Nullable ChannelHandlerContext channel;
    private @Nullable Sending current;
    private @Nullable Incoming incoming;

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
        ctx.writeAndFlush(new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.valueOf(request.method()),
                request.path(),
                Unpooled.wrappedBuffer(request.body()),
                headers(request, authority),
                EmptyHttpHeaders.INSTANCE));
    }

    private static HttpHeaders headers(Request request, String authority) {
        HttpHeaders headers = HEADERS.newHeaders();
        headers.add(HttpHeaderNames.HOST, authority);
        if (request.body().length > 0) {
            headers.add(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
            headers.add(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(request.body().length));
        } else if (!request.method().equals("GET")) {
            headers.add(HttpHeaderNames.CONTENT_LENGTH, HttpHeaderValues.ZERO);
        }
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            headers.add(header.getKey(), header.getValue());
        }
        if (!headers.contains(HttpHeaderNames.ACCEPT)) {
            headers.add(HttpHeaderNames.ACCEPT, HttpHeaderValues.APPLICATION_JSON);
        }
        return headers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, HttpObject part) {
        Sending sending = current;
        if (sending == null) {
            // Nobody asked. The next answer might be anybody's.
            ctx.close();
            return;
        }
        if (part.decoderResult().isFailure()) {
            exceptionCaught(ctx, part.decoderResult().cause());
            return;
        }
        if (part instanceof HttpResponse head) {
            incoming = new Incoming(head);
            if (incoming.isTooLarge()) {
                end(ctx, Reply.Kind.TOO_LARGE);
            }
        }
        Incoming answer = incoming;
        if (answer != null && part instanceof HttpContent content) {
            if (!answer.add(content.content())) {
                end(ctx, Reply.Kind.TOO_LARGE);
            } else if (part instanceof LastHttpContent) {
                incoming = null;
                if (!answer.isInformational()) {
                    answered(ctx, sending, answer);
                }
            }
        }
    }

    private void answered(ChannelHandlerContext ctx, Sending sending, Incoming answer) {
        current = null;
        Reply reply =
                new Reply(Reply.Kind.ANSWERED, answer.status(), answer.body(), sending.sentNanos, System.nanoTime());
        // Ready before the answer is told: what comes of it may be sent at once.
        if (HttpUtil.isKeepAlive(answer.head) && ctx.channel().isActive()) {
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
        boolean isNotHttp = cause instanceof DecoderException || cause instanceof IllegalArgumentException;
        end(ctx, isNotHttp ? Reply.Kind.NOT_HTTP : Reply.Kind.CLOSED);
    }

    private void end(ChannelHandlerContext ctx, Reply.Kind kind) {
        fail(kind);
        ctx.close();
    }

    private void fail(Reply.Kind kind) {
        Sending sending = current;
        current = null;
        incoming = null;
        if (sending != null) {
            sending.end(Reply.without(kind, sending.sentNanos, System.nanoTime()));
        }
    }
}
