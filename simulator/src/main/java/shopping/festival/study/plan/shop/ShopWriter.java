package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shopping.festival.base.text.CsvTable;
import shopping.festival.model.market.Mode;

/** Writes a shop as {@link ShopFile} reads it; columns in which nothing would stand are left out if they are seldom used. */
final class ShopWriter {
    private final Shop shop;
    private final Terrain terrain;
    private final List<ShopColumn> columns;

    private ShopWriter(Shop shop, Terrain terrain) {
        this.shop = shop;
        this.terrain = terrain;
        this.columns = Stream.of(ShopColumn.values())
                .filter(c -> !c.isRare() || isUsed(c))
                .toList();
    }

    static void write(Path file, Shop shop, Terrain terrain) throws IOException {
        ShopWriter writer = new ShopWriter(shop, terrain);
        CsvTable.write(file, writer.labels(), writer::rows);
    }

    /** Leaves the writer open. */
    static void write(Writer out, Shop shop, Terrain terrain) throws IOException {
        ShopWriter writer = new ShopWriter(shop, terrain);
        CsvTable.write(out, writer.labels(), writer::rows);
    }

    private List<String> labels() {
        return columns.stream().map(Column::label).toList();
    }

    private boolean isUsed(ShopColumn column) {
        return shop.items().stream().anyMatch(item -> !text(item, column).isEmpty());
    }

    private void rows(Consumer<List<String>> table) {
        for (Item item : shop.items()) {
            table.accept(columns.stream().map(column -> text(item, column)).toList());
        }
    }

    private String text(Item item, ShopColumn column) {
        return switch (column) {
            case SKU -> item.sku();
            case NAME -> item.name();
            case CATEGORY -> terrain.categories().get(item.category());
            case LIST_PRICE -> Money.text(item.listFen());
            case FESTIVAL_PRICE -> Money.text(item.priceFen());
            case UNIT_COST -> Money.text(item.costFen());
            case SALVAGE_VALUE -> Money.text(item.salvageFen());
            case EXPECTED_UNITS -> Numbers.text(item.expectedUnits());
            case FORECAST_CV -> Numbers.text(item.forecastCv());
            case ORIGIN -> terrain.origins().get(item.origin());
            case FULFILMENT -> item.mode().label();
            case SHIPPING_COST -> own(item, item.mode());
            case SHIPPING_COST_DOMESTIC -> other(item, Mode.DOMESTIC);
            case SHIPPING_COST_BONDED -> other(item, Mode.BONDED);
            case SHIPPING_COST_DIRECT -> other(item, Mode.DIRECT);
            case MIN_UNITS, MAX_UNITS, CASE_PACK, MIN_ORDER ->
                TermsText.ofLots(item.terms().lots(), column);
            case RETURN_SHARE, RETURN_DAYS, RETURN_COST, RETURN_VALUE ->
                TermsText.ofReturns(item.terms().returns(), terrain.returns().get(item.category()), column);
            case IMPORT_TAX -> TermsText.ofImportTax(item.terms().importTax());
            case CURRENCY -> "";
        };
    }

    private static String own(Item item, Mode mode) {
        long fen = item.shipping().own(mode);
        return fen == Shipping.UNSAID ? "" : Money.text(fen);
    }

    private static String other(Item item, Mode mode) {
        return mode == item.mode() ? "" : own(item, mode);
    }
}
