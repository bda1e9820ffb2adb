package shopping.festival.benchmarks.replay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * A shop that says yes to everything: one thread, one selector, and of a request no more is read than where it ends.
 * Whoever sends to it is the slower of the two.
 *
 * <pre>
 * java -cp … shopping.festival.benchmarks.replay.ShopStub PORT
 * </pre>
 */
public final class ShopStub {
    private static final int BUFFER = 1 << 16;
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] CREATED = answer("201 Created", "{\"order\":\"7\",\"orders\":[],\"stock\":0}");
    private static final byte[] DONE = answer("204 No Content", "");
    private static final byte[] TOLD = answer("200 OK", "{\"order\":\"7\",\"orders\":[],\"stock\":0}");

    private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);

    private ShopStub() {}

    private static byte[] answer(String status, String body) {
        String length = status.startsWith("204") ? "" : "content-length: " + body.length() + "\r\n";
        return ("HTTP/1.1 " + status + "\r\ncontent-type: application/json\r\n" + length + "\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static void main(String[] args) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 1_024);
        System.out.println("listening at " + server.getLocalAddress());
        new ShopStub().serve(server);
    }

    private void serve(ServerSocketChannel server) throws IOException {
        Selector selector = Selector.open();
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        while (true) {
            selector.select();
            Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
            while (keys.hasNext()) {
                SelectionKey key = keys.next();
                keys.remove();
                if (key.isAcceptable()) {
                    accept(server, selector);
                } else {
                    read((SocketChannel) key.channel(), (ByteBuffer) key.attachment());
                }
            }
        }
    }

    private static void accept(ServerSocketChannel server, Selector selector) throws IOException {
        SocketChannel channel = server.accept();
        if (channel != null) {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(BUFFER));
        }
    }

    private void read(SocketChannel channel, ByteBuffer in) {
        try {
            if (channel.read(in) < 0) {
                channel.close();
                return;
            }
            out.clear();
            int from = 0;
            int end = end(in, from);
            while (end >= 0) {
                byte first = in.get(from);
                byte second = in.get(from + 1);
                // POST asks for an order, PUT sets stock, the rest is told something.
                out.put(first == 'G' || first == 'D' ? TOLD : second == 'U' ? DONE : CREATED);
                from = end;
                end = end(in, from);
            }
            in.limit(in.position()).position(from);
            in.compact();
            out.flip();
            while (out.hasRemaining()) {
                channel.write(out);
            }
        } catch (IOException e) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // It is gone either way.
            }
        }
    }

    /** Where the request ends that begins at a place; -1 if not all of it is here. */
    private static int end(ByteBuffer in, int from) {
        int length = 0;
        for (int i = from; i + HEAD_END.length <= in.position(); i++) {
            if (matches(in, i, HEAD_END)) {
                int end = i + HEAD_END.length + length;
                return end <= in.position() ? end : -1;
            }
            if (matches(in, i, LENGTH)) {
                for (int d = i + LENGTH.length; d < in.position() && in.get(d) >= '0' && in.get(d) <= '9'; d++) {
                    length = 10 * length + in.get(d) - '0';
                }
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer in, int at, byte[] bytes) {
        if (at + bytes.length > in.position()) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (in.get(at + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
