package shopping.festival.study.run.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import shopping.festival.base.problems.Mistakes;

/** One run at a time has a folder of snapshots: two would remove each other's. Whoever is killed lets go of it. */
final class FolderLock implements AutoCloseable {
    static final String NAME = ".festival-checkpoint.lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws Mistakes if another run has it */
    static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(file, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Within this JVM.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw Mistakes.of(folder + " is being written by another run. Wait for it, or name another folder.");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // The disk has gone: nothing more can be done.
        }
    }
}
