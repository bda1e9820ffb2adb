package shopping.festival.study.replay.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sends requests over connections that are kept alive, all on one thread, which its callers are on as well. Nobody waits
 * for a connection in silence: a request's instant of sending is when it was written.
 */
public final class HttpWire implements AutoCloseable {
    private static final int CONNECT_MILLIS_MAX = 5_000;
    /** A millisecond is usual between two looks. */
    private static final long STALL_NANOS = 20_000_000;

    private final EventLoop loop;
    private final MultiThreadIoEventLoopGroup group;
    private final Bootstrap bootstrap;
    private final int connectionsMax;
    private volatile long timeoutNanos;
    private final String authority;

    /** The one used last is used next: the others may be closed. */
    private final Deque<Connection> idle = new ArrayDeque<>();

    private final Deque<Sending> waiting = new ArrayDeque<>();
    /** For connections that nobody has used. */
    private final Deque<Sending> waitingForNew = new ArrayDeque<>();
    /** In the order of sending, and so of their time-outs. */
    private final Deque<Sending> inFlight = new ArrayDeque<>();

    private int open;
    private int openMost;
    private long lookedNanos = System.nanoTime();
    private boolean isForgiven;
    private int waitingMost;
    private volatile String trouble = Trouble.NOBODY;

    /**
     * @param authority host and port, as the header Host says them
     * @param timeoutMillis how long an answer, or a free connection, is waited for, until {@link #waitAtMost} is told
     * @param tls none for plain HTTP; with the host's name for its certificate
     */
    public HttpWire(
            InetSocketAddress place, String authority, Optional<Tls> tls, int connectionsMax, long timeoutMillis) {
        this.authority = authority;
        this.connectionsMax = connectionsMax;
        this.timeoutNanos = TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        this.group =
                new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("replay", true), NioIoHandler.newFactory());
        this.loop = group.next();
        this.bootstrap = new Bootstrap()
                .group(group)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS_MAX)
                .remoteAddress(place)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        tls.ifPresent(t -> channel.pipeline().addLast(t.handler(channel.alloc())));
                        channel.pipeline().addLast(new HttpClientCodec());
                        channel.pipeline().addLast(new Connection(HttpWire.this));
                    }
                });
    }

    /**
     * TLS by the usual trust, or by certificates of one's own.
     *
     * @param host whose name must be in the certificate
     */
    public record Tls(SslContext context, String host, int port) {
        ChannelHandler handler(ByteBufAllocator alloc) {
            return context.newHandler(alloc, host, port);
        }
    }

    /** How long an answer is waited for from now on, and a free connection. */
    public void waitAtMost(long millis) {
        timeoutNanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** The thread that everything here happens on. */
    public void execute(Runnable task) {
        loop.execute(task);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Who schedules a task looks after its failures.
    public void schedule(Runnable task, long delayNanos) {
        loop.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
    }

    /** Sends a request, as soon as there is a connection for it. On the thread of {@link #execute}. */
    public void send(Request request, Consumer<Reply> receiver) {
        Sending sending = new Sending(request, receiver, System.nanoTime());
        Connection connection = idle.pollLast();
        if (connection != null) {
            write(connection, sending);
            return;
        }
        waiting.addLast(sending);
        waitingMost = Math.max(waitingMost, waiting.size() + open - connectionsMax);
        if (open < connectionsMax) {
            connect();
        }
    }

    /**
     * Sends a request over a connection of its own: one that was kept may be closed by the shop at any time, without a
     * word, and the request on it is lost.
     */
    public void sendAnew(Request request, Consumer<Reply> receiver) {
        waitingForNew.addLast(new Sending(request, receiver, System.nanoTime()));
        connect();
    }

    /** Opens connections before they are needed. */
    public void warmUp(int connections) {
        for (int i = 0; i < Math.min(connections, connectionsMax); i++) {
            connect();
        }
    }

    private void connect() {
        open++;
        openMost = Math.max(openMost, open);
        ChannelFuture connecting = bootstrap.connect();
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                open--;
                failOne(done.cause());
            }
        });
    }

    /** Nobody answers there, or nobody who can be trusted. */
    void failOne(Throwable cause) {
        trouble = Trouble.words(cause);
        endFirst(Reply.Kind.UNSENT);
        // As many connections as are waited for were asked for, one each, unless there were as many as there may be.
        if (waiting.size() > open && open < connectionsMax) {
            connect();
        }
    }

    private void endFirst(Reply.Kind kind) {
        Sending forNew = waitingForNew.pollFirst();
        Sending sending = forNew == null ? waiting.pollFirst() : forNew;
        if (sending != null) {
            long now = System.nanoTime();
            sending.end(Reply.without(kind, now, now));
        }
    }

    /** Has connected, and carried nothing yet. */
    void opened(Connection connection) {
        Sending next = waitingForNew.pollFirst();
        if (next == null) {
            ready(connection);
        } else {
            write(connection, next);
        }
    }

    void ready(Connection connection) {
        Sending next = waiting.pollFirst();
        if (next == null) {
            idle.addLast(connection);
        } else {
            write(connection, next);
        }
    }

    void closed(Connection connection) {
        open--;
        idle.remove(connection);
        if (!waiting.isEmpty() && open < connectionsMax) {
            connect();
        }
    }

    private void write(Connection connection, Sending sending) {
        sending.sentNanos = System.nanoTime();
        inFlight.addLast(sending);
        connection.write(sending, authority);
    }

    /**
     * Ends what has waited for its answer too long, or for a connection. To be called now and then. Who calls after a
     * stall of this very thread is let go once: answers may lie there that nobody has read yet.
     */
    public void expire(long nowNanos) {
        boolean hasStalled = nowNanos - lookedNanos > STALL_NANOS && !isForgiven;
        lookedNanos = nowNanos;
        isForgiven = hasStalled;
        if (hasStalled) {
            return;
        }
        while (!inFlight.isEmpty()) {
            Sending oldest = inFlight.peekFirst();
            if (!oldest.isDone() && nowNanos - oldest.sentNanos < timeoutNanos) {
                break;
            }
            inFlight.removeFirst();
            oldest.timeOut(nowNanos);
        }
        while (!waiting.isEmpty() && nowNanos - waiting.peekFirst().askedNanos >= timeoutNanos) {
            endFirst(Reply.Kind.CROWDED_OUT);
        }
    }

    /** Requests that are sent and not answered, and that wait for a connection. */
    public boolean isIdle() {
        return waiting.isEmpty() && waitingForNew.isEmpty() && inFlight.stream().allMatch(Sending::isDone);
    }

    /** The most connections that were open at once. */
    public int openMost() {
        return openMost;
    }

    /** The most requests that waited at once for want of a connection. */
    public int waitingMost() {
        return waitingMost;
    }

    /** Why the last connection could not be made, with what helps, in whole sentences. */
    public String trouble() {
        return trouble;
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
