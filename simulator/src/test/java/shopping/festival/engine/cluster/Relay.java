package shopping.festival.engine.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** One connection through the proxy: a thread for each direction. Artery itself sends forward only. */
final class Relay {
    private final ArteryProxy proxy;
    private final Socket near;
    private final Socket far;
    private final List<Thread> threads;

    Relay(ArteryProxy proxy, Socket near, Socket far, String name) {
        this.proxy = proxy;
        this.near = near;
        this.far = far;
        threads = List.of(
                new Thread(() -> run(this::forward), name + " there"),
                new Thread(() -> run(this::back), name + " back"));
        threads.forEach(thread -> thread.setDaemon(true));
    }

    /** A direction of the way. */
    private interface Way {
        void go() throws IOException, InterruptedException;
    }

    void start() {
        threads.forEach(Thread::start);
    }

    List<Thread> threads() {
        return threads;
    }

    /** Ends the connection as a torn cable does: what was on its way is lost, and both sides are told by a reset. */
    void cut() {
        for (Socket socket : List.of(near, far)) {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException e) {
                // It is closed already.
            }
            close(socket);
        }
    }

    private void run(Way way) {
        try {
            way.go();
        } catch (IOException | InterruptedException e) {
            // One side is gone: so is the other.
            cut();
        } finally {
            if (near.isOutputShutdown() && far.isOutputShutdown()) {
                close(near);
                close(far);
            }
            if (near.isClosed() && far.isClosed()) {
                proxy.ended(this);
            }
        }
    }

    private void forward() throws IOException, InterruptedException {
        FrameReader reader = new FrameReader(near.getInputStream());
        OutputStream out = far.getOutputStream();
        byte[] opening = reader.opening();
        proxy.gate().pass();
        out.write(opening);
        Optional<ArteryStream> stream = ArteryStream.of(opening);
        if (stream.isPresent()) {
            proxy.tally().countConnection(stream.get());
            frames(stream.get(), reader, out);
        } else {
            proxy.tally().countForeigner();
            chunks(reader, out);
        }
        far.shutdownOutput();
    }

    private void back() throws IOException, InterruptedException {
        chunks(new FrameReader(far.getInputStream()), near.getOutputStream());
        near.shutdownOutput();
    }

    private void chunks(FrameReader reader, OutputStream out) throws IOException, InterruptedException {
        for (Optional<byte[]> chunk = reader.chunk(); chunk.isPresent(); chunk = reader.chunk()) {
            proxy.gate().pass();
            out.write(chunk.get());
        }
    }

    private void frames(ArteryStream stream, FrameReader reader, OutputStream out)
            throws IOException, InterruptedException {
        for (Optional<byte[]> frame = reader.frame(); frame.isPresent(); frame = reader.frame()) {
            proxy.tally().countFrame(stream);
            proxy.gate().pass();
            Fates fates = proxy.fates();
            if (fates.troubles().streams().contains(stream) && mayMeddle(stream, frame.get())) {
                pass(frame.get(), fates.next(), fates.troubles(), out);
            } else {
                write(frame.get(), out);
            }
        }
    }

    /** Handshakes go on every stream; who wants to meddle with them names the one that is theirs. */
    private boolean mayMeddle(ArteryStream stream, byte[] frame) {
        return stream == ArteryStream.CONTROL || !Envelope.isArterysOwn(frame);
    }

    private void pass(byte[] frame, Fates.Fate fate, Troubles troubles, OutputStream out)
            throws IOException, InterruptedException {
        if (fate.trouble().isEmpty()) {
            write(frame, out);
            return;
        }
        // Counted before it can be seen, so that whoever sees it finds it counted.
        Trouble trouble = fate.trouble().get();
        if (trouble != Trouble.CUT) {
            proxy.tally().count(trouble);
        }
        switch (trouble) {
            case CUT -> {
                byte[] whole = withLength(frame);
                out.write(whole, 0, (int) (fate.luck() * whole.length));
                proxy.cut();
            }
            case DROP -> {}
            case DUPLICATE -> {
                write(frame, out);
                write(frame, out);
            }
            case DAMAGE -> write(damaged(frame, fate.luck()), out);
            case DELAY -> {
                proxy.gate().linger(troubles.delay());
                write(frame, out);
            }
        }
    }

    /** One bit of one byte of the message is another. */
    private static byte[] damaged(byte[] frame, double luck) {
        int from = Envelope.messageAt(frame);
        byte[] other = frame.clone();
        if (from < frame.length) {
            double spot = luck * (frame.length - from);
            int at = (int) spot;
            other[from + at] ^= (byte) (1 << (int) ((spot - at) * Byte.SIZE));
        }
        return other;
    }

    private static void write(byte[] frame, OutputStream out) throws IOException {
        out.write(withLength(frame));
    }

    private static byte[] withLength(byte[] frame) {
        return ByteBuffer.allocate(Integer.BYTES + frame.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(frame.length)
                .put(frame)
                .array();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left that could be done with it.
        }
    }
}
