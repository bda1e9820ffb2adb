package shopping.festival.study.plan.shop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code SHOP.csv}: a product a row. */
public final class ShopFile {
    static final int ITEMS_MAX = 200_000;

    private ShopFile() {}

    /** The names of its columns, in the order in which they are written. */
    public static List<String> columns() {
        return Column.labels(ShopColumn.values());
    }

    /**
     * The shop of a file.
     *
     * @param findings takes what is wrong; then the shop holds stand-ins, good only for reading plans against it, and
     *     is empty if the file could not be read to its end
     */
    public static Shop read(Path file, Terrain terrain, Findings findings) {
        ItemReader reader = new ItemReader(terrain);
        List<Item> items = new ArrayList<>();
        Map<String, Long> lines = new LinkedHashMap<>();
        Parents parents = new Parents();
        boolean whole = new Sheet(file, ShopColumn.values(), ITEMS_MAX, findings).read(row -> {
            reader.read(row).ifPresent(item -> {
                Long before = lines.putIfAbsent(item.sku(), row.line());
                if (before == null) {
                    items.add(item);
                    parents.add(item, row);
                } else {
                    row.cell(ShopColumn.SKU)
                            .wrong("is in line " + before
                                    + " already. Keep one row a product, or give this one another sku.");
                }
            });
        });
        return new Shop(whole ? items : List.of());
    }
}
