package shopping.festival.engine.cluster.wire;

import akka.serialization.ByteBufferSerializer;
import akka.serialization.SerializerWithStringManifest;
import java.nio.ByteBuffer;

/** The one serializer of what this program sends by way of Artery: bytes as they are. */
final class WireSerializer extends SerializerWithStringManifest implements ByteBufferSerializer {
    private static final int IDENTIFIER = 11_112_016;
    private static final String FRAME = "f";
    private static final String SIGNAL = "s";

    @Override
    public int identifier() {
        return IDENTIFIER;
    }

    @Override
    public String manifest(Object message) {
        return message instanceof Wire.Arrived ? FRAME : SIGNAL;
    }

    @Override
    public void toBinary(Object message, ByteBuffer buffer) {
        buffer.put(toBinary(message));
    }

    @Override
    public byte[] toBinary(Object message) {
        if (message instanceof Wire.Arrived arrived) {
            return arrived.frame().bytes();
        }
        if (message instanceof Signal signal) {
            return SignalFormat.write(signal);
        }
        throw new IllegalArgumentException("stays in its process: " + message.getClass());
    }

    @Override
    public Object fromBinary(ByteBuffer buffer, String manifest) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return fromBinary(bytes, manifest);
    }

    @Override
    public Object fromBinary(byte[] bytes, String manifest) {
        return switch (manifest) {
            case FRAME -> new Wire.Arrived(new Frame(bytes));
            case SIGNAL -> SignalFormat.read(bytes);
            default -> throw new IllegalArgumentException("nothing of ours is called so");
        };
    }
}
