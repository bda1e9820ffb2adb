package shopping.festival.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written beside its place and takes its name when everything is in it.
 * What is not moved in place is removed.
 */
public final class WholeFile implements AutoCloseable {
    private final Path place;
    private final Path part;
    private boolean ended;

    private WholeFile(Path place, Path part) {
        this.place = place;
        this.part = part;
    }

    public static WholeFile at(Path place) {
        // Not Files.createTempFile: the file is for whoever may read its surroundings.
        return goOn(place, place.toAbsolutePath().resolveSibling(".festival-" + UUID.randomUUID() + ".part"));
    }

    /** One that somebody has begun who has gone. */
    public static WholeFile goOn(Path place, Path part) {
        return new WholeFile(place, part);
    }

    /** Where to write it. */
    public Path part() {
        return part;
    }

    /** Moves it in place, over what was there. */
    public synchronized void commit() throws IOException {
        if (!ended) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            ended = true;
        }
    }

    @Override
    public synchronized void close() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The disk has gone: nothing more can be done.
        }
    }
}
