package shopping.festival.study.plan.environment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import shopping.festival.base.state.Tape;

/** What a market counted, on its way between two processes: most counts of most minutes are 0 and pack well. */
final class TallyBytes {
    private TallyBytes() {}

    static byte[] write(EnvironmentTally tally) throws IOException {
        Tape tape = Tape.blank();
        tally.extent().write(tape);
        tally.state(tape);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(tape.size());
            for (long word : tape.written()) {
                out.writeLong(word);
            }
        }
        return bytes.toByteArray();
    }

    static EnvironmentTally read(byte[] bytes, double leavesPlatform) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            long[] words = new long[in.readInt()];
            for (int i = 0; i < words.length; i++) {
                words[i] = in.readLong();
            }
            Tape tape = Tape.of(words);
            EnvironmentTally tally = new EnvironmentTally(EnvironmentTally.Extent.read(tape), leavesPlatform);
            tally.state(tape);
            tape.mustBeAtEnd();
            return tally;
        } catch (IOException e) {
            throw new IllegalStateException("a node answered with what is no tally of a market", e);
        }
    }
}
