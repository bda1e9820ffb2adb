package shopping.festival.study.export.olist;

import java.util.List;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Market;
import shopping.festival.study.export.table.Column;
import shopping.festival.study.export.table.ColumnType;
import shopping.festival.study.export.table.Table;

/**
 * The tables of the Brazilian E-Commerce Public Dataset by Olist, with its names of tables and columns, its misspelt ones
 * too. Columns of which the festival knows nothing are there and empty.
 */
final class OlistTables {
    /** What becomes of an order, in the words of the data set. */
    enum Status {
        DELIVERED,
        /** It was not paid for. */
        CANCELED,
        /** It was paid for, and there were no units for it. */
        UNAVAILABLE
    }

    private final Market market;

    OlistTables(Market market) {
        this.market = market;
    }

    static Table orders() {
        return new Table(
                "olist_orders_dataset",
                new Column("order_id", ColumnType.KEY),
                new Column("customer_id", ColumnType.KEY),
                Column.labels("order_status", List.of("delivered", "canceled", "unavailable")),
                new Column("order_purchase_timestamp", ColumnType.INSTANT),
                new Column("order_approved_at", ColumnType.INSTANT),
                new Column("order_delivered_carrier_date", ColumnType.INSTANT),
                new Column("order_delivered_customer_date", ColumnType.INSTANT),
                new Column("order_estimated_delivery_date", ColumnType.INSTANT));
    }

    static Table items() {
        return new Table(
                "olist_order_items_dataset",
                new Column("order_id", ColumnType.KEY),
                new Column("order_item_id", ColumnType.TINY),
                new Column("product_id", ColumnType.COUNT),
                new Column("seller_id", ColumnType.COUNT),
                new Column("shipping_limit_date", ColumnType.INSTANT),
                new Column("price", ColumnType.YUAN),
                new Column("freight_value", ColumnType.YUAN));
    }

    static Table payments() {
        return new Table(
                "olist_order_payments_dataset",
                new Column("order_id", ColumnType.KEY),
                new Column("payment_sequential", ColumnType.TINY),
                Column.labels("payment_type", List.of("not_defined")),
                new Column("payment_installments", ColumnType.TINY),
                new Column("payment_value", ColumnType.YUAN));
    }

    Table customers() {
        return new Table(
                "olist_customers_dataset",
                new Column("customer_id", ColumnType.KEY),
                new Column("customer_unique_id", ColumnType.KEY),
                new Column("customer_zip_code_prefix", ColumnType.COUNT),
                Column.labels("customer_city", List.of()),
                Column.labels("customer_state", market.regions()));
    }

    Table products() {
        return new Table(
                "olist_products_dataset",
                new Column("product_id", ColumnType.COUNT),
                categories("product_category_name"),
                new Column("product_name_lenght", ColumnType.SMALL),
                new Column("product_description_lenght", ColumnType.SMALL),
                new Column("product_photos_qty", ColumnType.SMALL),
                new Column("product_weight_g", ColumnType.COUNT),
                new Column("product_length_cm", ColumnType.SMALL),
                new Column("product_height_cm", ColumnType.SMALL),
                new Column("product_width_cm", ColumnType.SMALL));
    }

    Table sellers() {
        return new Table(
                "olist_sellers_dataset",
                new Column("seller_id", ColumnType.COUNT),
                new Column("seller_zip_code_prefix", ColumnType.COUNT),
                Column.labels("seller_city", List.of()),
                Column.labels("seller_state", market.origins()));
    }

    Table translation() {
        return new Table(
                "product_category_name_translation",
                categories("product_category_name"),
                categories("product_category_name_english"));
    }

    private Column categories(String name) {
        return Column.labels(
                name, market.categories().stream().map(Category::name).toList());
    }
}
