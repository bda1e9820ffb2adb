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
        return read(file, terrain, Notation.PLAIN, findings);
    }

    /** The same of a file that writes its numbers and its money in some way. */
    public static Shop read(Path file, Terrain terrain, Notation notation, Findings findings) {
        ItemReader reader = new ItemReader(terrain);
        List<Item> items = new ArrayList<>();
        Map<String, Long> lines = new LinkedHashMap<>();
        boolean[] isMoneySaid = {notation.currency().isRmb()};
        boolean whole = new Sheet(file, ShopColumn.values(), ITEMS_MAX, notation, findings).read(row -> {
            isMoneySaid[0] |= RowMoney.isSaid(row);
            reader.read(row).ifPresent(item -> {
                Long before = lines.putIfAbsent(item.sku(), row.line());
                if (before == null) {
                    items.add(item);
                } else {
                    row.cell(ShopColumn.SKU)
                            .wrong("is in line " + before
                                    + " already. Keep one row a product, or give this one another sku.");
                }
            });
        });
        if (whole && !isMoneySaid[0]) {
            String code = notation.currency().code();
            findings.warning(
                    file.toString(),
                    1,
                    "has no column currency, so its amounts are read as RMB and shown in " + code
                            + ". Add the column, with " + code + " below it, if they are in " + code + ".");
        }
        Shop shop = new Shop(whole ? items : List.of());
        ImportTaxCheck.warn(shop, file.toString(), findings);
        return shop;
    }
}
