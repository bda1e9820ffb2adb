package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.text.SpreadsheetText;

/** Writes a shop as {@link ShopFile} reads it; columns in which nothing would stand are left out if they are seldom used. */
final class ShopWriter {
    private ShopWriter() {}

    static void write(Path file, Shop shop, Terrain terrain) throws IOException {
        List<ShopColumn> columns = columns(shop);
        CsvOut.write(file, labels(columns), csv -> rows(csv, shop, terrain, columns));
    }

    /** Leaves the writer open. */
    static void write(Writer out, Shop shop, Terrain terrain) throws IOException {
        List<ShopColumn> columns = columns(shop);
        CsvOut.write(out, labels(columns), csv -> rows(csv, shop, terrain, columns));
    }

    private static List<ShopColumn> columns(Shop shop) {
        return Stream.of(ShopColumn.values())
                .filter(c -> !c.isSeldom()
                        || shop.items().stream()
                                .anyMatch(i -> !TermsText.of(i.terms(), c).isEmpty()))
                .toList();
    }

    private static List<String> labels(List<ShopColumn> columns) {
        return Column.labels(columns.toArray(ShopColumn[]::new));
    }

    private static void rows(CsvWriter csv, Shop shop, Terrain terrain, List<ShopColumn> columns) {
        for (Item item : shop.items()) {
            List<String> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(cell(item, terrain, column)));
            csv.writeRecord(SpreadsheetText.row(cells));
        }
    }

    private static String cell(Item item, Terrain terrain, ShopColumn column) {
        return switch (column) {
            case SKU -> item.sku();
            case NAME -> item.name();
            case CATEGORY -> terrain.categories().get(item.category());
            case LIST_PRICE -> Money.text(item.listFen());
            case FESTIVAL_PRICE -> Money.text(item.priceFen());
            case UNIT_COST -> Money.text(item.unitCostFen());
            case SALVAGE_VALUE -> Money.text(item.salvageFen());
            case EXPECTED_UNITS -> Numbers.text(item.expectedUnits());
            case FORECAST_CV -> Numbers.text(item.forecastCv());
            case ORIGIN -> terrain.origins().get(item.origin());
            case FULFILMENT -> item.mode().label();
            case SHIPPING_COST -> Money.text(item.shippingFen());
            default -> TermsText.of(item.terms(), column);
        };
    }
}
