package shopping.festival.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Makes cases of one kind. */
@FunctionalInterface
interface Maker {
    /** @param folder a working folder, empty, for the files of the case */
    Trial make(SplittableRandom random, Path folder) throws IOException;
}
