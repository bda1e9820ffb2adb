package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import shopping.festival.base.text.CsvTable;

/** Writes a shop as {@link ShopFile} reads it. */
final class ShopWriter {
    private ShopWriter() {}

    static void write(Path file, Shop shop, Terrain terrain) throws IOException {
        CsvTable.write(file, Column.labels(ShopColumn.values()), table -> rows(table, shop, terrain));
    }

    /** Leaves the writer open. */
    static void write(Writer out, Shop shop, Terrain terrain) throws IOException {
        CsvTable.write(out, Column.labels(ShopColumn.values()), table -> rows(table, shop, terrain));
    }

    private static void rows(Consumer<List<String>> table, Shop shop, Terrain terrain) {
        for (Item item : shop.items()) {
            table.accept(List.of(
                    item.sku(),
                    item.name(),
                    terrain.categories().get(item.category()),
                    Money.text(item.listFen()),
                    Money.text(item.priceFen()),
                    Money.text(item.unitCostFen()),
                    Money.text(item.salvageFen()),
                    Numbers.text(item.expectedUnits()),
                    Numbers.text(item.forecastCv()),
                    terrain.origins().get(item.origin()),
                    item.mode().label(),
                    Money.text(item.shippingFen())));
        }
    }
}
