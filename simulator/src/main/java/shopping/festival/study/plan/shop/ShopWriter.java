package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.text.SpreadsheetText;

/** Writes a shop as {@link ShopFile} reads it. */
final class ShopWriter {
    private ShopWriter() {}

    static void write(Path file, Shop shop, Terrain terrain) throws IOException {
        CsvOut.write(file, Column.labels(ShopColumn.values()), csv -> rows(csv, shop, terrain));
    }

    /** Leaves the writer open. */
    static void write(Writer out, Shop shop, Terrain terrain) throws IOException {
        CsvOut.write(out, Column.labels(ShopColumn.values()), csv -> rows(csv, shop, terrain));
    }

    private static void rows(CsvWriter csv, Shop shop, Terrain terrain) {
        for (Item item : shop.items()) {
            csv.writeRecord(SpreadsheetText.row(List.of(
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
                    Money.text(item.shippingFen()))));
        }
    }
}
