package shopping.festival.study.export;

import java.nio.file.Path;

/** The questions that are left beside the tables. */
final class Queries {
    private Queries() {}

    static void write(ExportOrder order, Path folder) {}
}
