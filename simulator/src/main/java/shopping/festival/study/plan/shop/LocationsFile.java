package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.text.CsvTable;

/** {@code locations.csv}: the places a plan may name, and whose goods may lie there. */
public final class LocationsFile {
    private static final List<String> COLUMNS =
            List.of("location", "mode", "serves_origin", "port", "holds_fulfilment");

    private LocationsFile() {}

    public static void write(Path file, Terrain terrain) throws IOException {
        CsvTable.write(
                file,
                COLUMNS,
                table -> terrain.locations()
                        .forEach(l -> table.accept(List.of(
                                l.name(),
                                l.mode().label(),
                                l.origin() < 0 ? "any" : terrain.origins().get(l.origin()),
                                l.port(),
                                holds(l)))));
    }

    /** The ways of fulfilment whose goods may lie there, as in the shop's column. */
    private static String holds(Location location) {
        return switch (location.mode()) {
            case DOMESTIC -> "domestic";
            case BONDED -> "bonded";
            case DIRECT -> "direct or bonded";
        };
    }
}
