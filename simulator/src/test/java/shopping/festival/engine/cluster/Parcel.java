package shopping.festival.engine.cluster;

import akka.serialization.ByteBufferSerializer;
import akka.serialization.SerializerWithStringManifest;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A message of nothing but bytes, for tests of what carries it. */
record Parcel(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Parcel parcel && Arrays.equals(bytes, parcel.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "parcel of " + bytes.length + " bytes";
    }

    /** The bytes as they are: what is damaged on its way arrives damaged. */
    static final class Serializer extends SerializerWithStringManifest implements ByteBufferSerializer {
        private static final int IDENTIFIER = 117_001;

        @Override
        public int identifier() {
            return IDENTIFIER;
        }

        @Override
        public String manifest(Object message) {
            return "p";
        }

        @Override
        public byte[] toBinary(Object message) {
            return ((Parcel) message).bytes();
        }

        @Override
        public Object fromBinary(byte[] bytes, String manifest) {
            return new Parcel(bytes);
        }

        @Override
        public void toBinary(Object message, ByteBuffer buffer) {
            buffer.put(((Parcel) message).bytes());
        }

        @Override
        public Object fromBinary(ByteBuffer buffer, String manifest) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return new Parcel(bytes);
        }
    }
}
