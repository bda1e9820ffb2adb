package shopping.festival.study.plan.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.TableRow;

/** Where a file of sales says what, by the public names of the columns of reports and exports of orders. */
final class SalesColumns {
    /** What a column may tell; of several names the first that is there. */
    enum Meaning {
        /** Amazon orders and shipments, Shopify reports and orders, Odoo, ERPNext. */
        DATE("date", "day", "purchase-date", "shipment-date", "created-at", "order-date", "posting-date"),
        SKU(
                "sku",
                "merchant-sku",
                "lineitem-sku",
                "product-variant-sku",
                "variant-sku",
                "item-code",
                "internal-reference",
                "product/internal-reference"),
        SOLD(
                "sold",
                "units",
                "units-sold",
                "net-items-sold",
                "net-quantity",
                "quantity-ordered",
                "quantity",
                "lineitem-quantity",
                "qty-ordered",
                "stock-qty",
                "qty"),
        STOCK_LEFT("stock-left", "stock", "ending-inventory", "ending-warehouse-balance"),
        IN_STOCK("in-stock"),
        STATUS("order-status", "item-status", "status"),
        CANCELLED("cancelled-at");

        private final List<String> keys;

        Meaning(String... keys) {
            this.keys = List.of(keys);
        }

        /** As {@code --map} names it. */
        String label() {
            return keys.get(0).replace('-', '_');
        }
    }

    private final Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);

    /** @param said what the user says of a column, of which only meanings of this table are used */
    static SalesColumns of(TableFile table, Function<String, Optional<String>> said) {
        SalesColumns columns = new SalesColumns();
        List<String> keys = table.columns().stream().map(TableFile::key).toList();
        List<Optional<String>> typed = new ArrayList<>();
        table.columns().forEach(name -> typed.add(said.apply(name)));
        for (Meaning meaning : Meaning.values()) {
            int place = typed.indexOf(Optional.of(meaning.label()));
            for (int k = 0; place < 0 && k < meaning.keys.size(); k++) {
                place = keys.indexOf(meaning.keys.get(k));
            }
            if (place >= 0) {
                columns.places.put(meaning, place);
            }
        }
        return columns;
    }

    boolean has(Meaning meaning) {
        return places.containsKey(meaning);
    }

    Optional<TableCell> cell(TableRow row, Meaning meaning) {
        return Optional.ofNullable(places.get(meaning)).map(row::cell).filter(c -> !c.isEmpty());
    }
}
