package shopping.festival.engine.cluster.wire;

import java.util.List;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Pending;

/** What one process of a run tells another, after they have found each other. */
public sealed interface Letter {
    /** No part of a state, an order or a task is longer, in bytes. */
    int PART_BYTES_MOST = 128 << 10;

    /** How many bytes it takes at most; of a batch its own matter. */
    default int bytesMost() {
        return 36 << 10;
    }

    /** To one of the actors there. */
    record ToActor(ActorKind kind, int partition, ActorMessage message) implements Letter {}

    /** To the guardian, who lives in the process of {@code festival run}. */
    record ToGuardian(GuardianMessage message) implements Letter {}

    /**
     * Who plays.
     *
     * @param addresses of all processes, the leading one first
     * @param partitions actors of each kind that each of them would take
     * @param windowCapMicros no window is longer
     */
    record Party(List<String> addresses, List<Integer> partitions, long windowCapMicros) implements Letter {}

    /** A part of the text that says what is played. */
    record OrderPart(byte[] bytes, boolean isLast) implements Letter {
        @Override
        public int bytesMost() {
            return PART_BYTES_MOST + 64;
        }
    }

    /** The festival is made. */
    record Made(long fingerprint) implements Letter {}

    /**
     * Words of a section of a snapshot.
     *
     * @param size words of the whole section
     * @param isSum whether the words of several processes are added up
     */
    record StatePart(String section, int size, boolean isSum, long[] words) implements Letter {
        @Override
        public int bytesMost() {
            return PART_BYTES_MOST + 4_096;
        }
    }

    /** Build the actors, and take over the snapshot that was sent, if there is one. */
    record Build(boolean hasSnapshot, int minute, long windows) implements Letter {}

    /** The actors are built. */
    record Built(Pending pending) implements Letter {}

    /** All actors stand still: copy their state and send it. */
    record Copy(int minute, long windows) implements Letter {}

    /** The state is copied. */
    record Copied() implements Letter {}

    /** All parts of it were sent. */
    record StateEnd(EngineCounts counts) implements Letter {}

    /** The process cannot go on, for a reason that people can read. */
    record Trouble(String reason, boolean isUsersFault) implements Letter {}

    /** There will be tasks for this process: it waits for them as long as the run is there. */
    record Hired() implements Letter {}

    /**
     * A part of a task, or of the answer to it on its way back.
     *
     * @param number of the task
     */
    record WorkPart(int number, byte[] bytes, boolean isLast) implements Letter {
        @Override
        public int bytesMost() {
            return PART_BYTES_MOST + 64;
        }
    }

    /** A task cannot be done. */
    record WorkFailed(int number, Throwable fault) implements Letter {}

    /** The run has ended, or will be played without this process. */
    record Over() implements Letter {}
}
