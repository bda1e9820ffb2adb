package shopping.festival.study.run.checkpoint;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.snapshot.FileSum;
import shopping.festival.result.Program;
import shopping.festival.study.log.LogMark;

/**
 * What stands beside the state of a run, in {@code snapshot-7.json}. It is written last, so that where there is one the
 * state is whole.
 *
 * @param schema the version of this layout
 * @param version of the program
 * @param commit the program was built from
 * @param minute of virtual time with which the run goes on
 * @param windows how many were closed before it
 * @param wallSeconds that the run has taken so far
 * @param pauseMillisMax how long an actor stood still for a snapshot so far, at most
 * @param isFolderMade whether the folder was made for the snapshots, and goes with them
 * @param log where the event log of the run was, null if it has none
 */
public record Manifest(
        int schema,
        String version,
        String commit,
        int minute,
        long windows,
        double wallSeconds,
        double pauseMillisMax,
        boolean isFolderMade,
        State state,
        @Nullable LogMark log,
        RunAsked run) {

    static final int SCHEMA = 1;

    /**
     * The file of the state.
     *
     * @param crc32c of the whole of it, eight hexadecimal digits
     */
    public record State(String file, long bytes, String crc32c) {

        static State of(String file, FileSum sum) {
            return new State(file, sum.bytes(), String.format(Locale.ROOT, "%08x", sum.crc32c()));
        }

        FileSum sum() {
            return new FileSum(bytes, Integer.parseUnsignedInt(crc32c, 16));
        }
    }

    /** By which build it was written, if it is not this one: only the same build plays the same events. */
    Optional<String> otherBuild() {
        return version.equals(Program.version()) && commit.equals(Program.commit())
                ? Optional.empty()
                : Optional.of("festival " + version + ", commit " + commit);
    }
}
