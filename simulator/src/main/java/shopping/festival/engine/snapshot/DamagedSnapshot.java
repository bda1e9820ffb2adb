package shopping.festival.engine.snapshot;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not what was written: its name, where in it, and what is wrong, in words that end a sentence. */
final class DamagedSnapshot extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedSnapshot(Path file, String where, String what) {
        super(file.getFileName() + where + " " + what);
    }
}
