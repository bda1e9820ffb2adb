package shopping.festival.study.replay.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import shopping.festival.study.replay.contract.Sample;

/**
 * Sells nothing, on this machine alone, and has its answers ready: whoever wants to practise sending sends to it. The
 * answers to each step are given in turn; which step it is is said by a header.
 */
public final class PracticeShop implements AutoCloseable {
    /** Holds the number of a step. */
    public static final String STEP = "Practice-Step";

    private final MultiThreadIoEventLoopGroup group =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("practice", true), NioIoHandler.newFactory());

    private final InetSocketAddress place;

    /** @param answers by step, at least one each */
    public PracticeShop(List<List<Sample>> answers) {
        int[] given = new int[answers.size()];
        Channel server = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(new HttpServerCodec())
                                .addLast(new HttpObjectAggregator(Incoming.BODY_BYTES_MAX))
                                .addLast(new InTurn(answers, given));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
        place = (InetSocketAddress) server.localAddress();
    }

    public InetSocketAddress place() {
        return place;
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private static final class InTurn extends SimpleChannelInboundHandler<FullHttpRequest> {
        private final List<List<Sample>> answers;
        /** By step, of all connections: they are all on one thread. */
        private final int[] given;

        InTurn(List<List<Sample>> answers, int[] given) {
            this.answers = answers;
            this.given = given;
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for it.
        protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
            int step = Integer.parseInt(request.headers().get(STEP));
            List<Sample> its = answers.get(step);
            Sample next = its.get(given[step]++ % its.size());
            DefaultFullHttpResponse answer = new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1,
                    HttpResponseStatus.valueOf(next.status()),
                    next.status() == HttpResponseStatus.NO_CONTENT.code()
                            ? Unpooled.EMPTY_BUFFER
                            : Unpooled.wrappedBuffer(next.body()));
            if (next.status() != HttpResponseStatus.NO_CONTENT.code()) {
                answer.headers()
                        .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes());
            }
            ctx.writeAndFlush(answer);
        }
    }
}
