package shopping.festival.study.export.star;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.study.export.spill.Move;
import shopping.festival.study.export.table.Column;
import shopping.festival.study.export.table.ColumnType;
import shopping.festival.study.export.table.Table;

/** The tables of the star schema: {@code simulator/docs/export.md} draws it. */
final class StarTables {
    /** What becomes of an order, in the end. */
    enum Status {
        DELIVERED,
        REFUNDED,
        DECLINED,
        UNPAID,
        BREAKER_OPEN
    }

    /** What an attempt came to. */
    enum Outcome {
        ACCEPTED,
        SOLD_OUT,
        OVER_LIMIT,
        BUSY,
        IMPATIENT,
        WAITING_ROOM,
        RATE_LIMITED,
        SHED
    }

    /** What a buyer did after an attempt. */
    enum Next {
        /** The attempt was accepted. */
        ORDERED,
        /** Tried the same offer again. */
        SAME_OFFER,
        /** Tried another one. */
        OTHER_OFFER,
        /** Is lost. */
        GAVE_UP
    }

    private final Festival festival;

    StarTables(Festival festival) {
        this.festival = festival;
    }

    Table orders() {
        return new Table(
                "fct_orders",
                new Column("order_id", ColumnType.KEY),
                streams(),
                new Column("attempt_no", ColumnType.TINY),
                new Column("offer_id", ColumnType.COUNT),
                new Column("segment_id", ColumnType.TINY),
                new Column("region_id", ColumnType.TINY),
                new Column("warehouse_id", ColumnType.TINY),
                modes(),
                new Column("minute_id", ColumnType.COUNT),
                new Column("units", ColumnType.TINY),
                new Column("amount_fen", ColumnType.FEN),
                new Column("amount_yuan", ColumnType.YUAN),
                Column.labels("status", labels(Status.values())),
                new Column("ordered_at", ColumnType.INSTANT),
                new Column("accepted_at", ColumnType.INSTANT),
                new Column("paid_at", ColumnType.INSTANT),
                new Column("failed_at", ColumnType.INSTANT),
                new Column("reserved_at", ColumnType.INSTANT),
                new Column("released_at", ColumnType.INSTANT),
                new Column("refunded_at", ColumnType.INSTANT),
                new Column("dispatched_at", ColumnType.INSTANT),
                new Column("cleared_at", ColumnType.INSTANT),
                new Column("delivered_at", ColumnType.INSTANT));
    }

    Table attempts() {
        return new Table(
                "fct_attempts",
                new Column("intent_id", ColumnType.KEY),
                new Column("attempt_no", ColumnType.TINY),
                streams(),
                new Column("offer_id", ColumnType.COUNT),
                new Column("segment_id", ColumnType.TINY),
                new Column("minute_id", ColumnType.COUNT),
                new Column("units", ColumnType.TINY),
                new Column("amount_fen", ColumnType.FEN),
                new Column("amount_yuan", ColumnType.YUAN),
                Column.labels("outcome", labels(Outcome.values())),
                Column.labels("next_step", labels(Next.values())),
                new Column("next_offer_id", ColumnType.COUNT),
                new Column("attempted_at", ColumnType.INSTANT),
                new Column("answered_at", ColumnType.INSTANT));
    }

    static Table movements() {
        return new Table(
                "fct_inventory_movements",
                new Column("offer_id", ColumnType.COUNT),
                new Column("warehouse_id", ColumnType.TINY),
                Column.labels("movement", labels(Move.values())),
                new Column("units", ColumnType.COUNT),
                new Column("on_hand_change", ColumnType.CHANGE),
                new Column("order_id", ColumnType.KEY),
                new Column("minute_id", ColumnType.COUNT),
                new Column("moved_at", ColumnType.INSTANT));
    }

    Table offers() {
        return new Table(
                "dim_offer",
                new Column("offer_id", ColumnType.COUNT),
                new Column("product_id", ColumnType.COUNT),
                new Column("seller_id", ColumnType.COUNT),
                categories(),
                origins("origin"),
                Column.labels(
                        "mode", Arrays.stream(Mode.values()).map(Mode::label).toList()),
                new Column("is_foreign", ColumnType.FLAG),
                new Column("crosses_border", ColumnType.FLAG),
                new Column("price_fen", ColumnType.FEN),
                new Column("price_yuan", ColumnType.YUAN),
                new Column("list_price_fen", ColumnType.FEN),
                new Column("list_price_yuan", ColumnType.YUAN));
    }

    Table products() {
        return new Table(
                "dim_product",
                new Column("product_id", ColumnType.COUNT),
                new Column("brand_id", ColumnType.COUNT),
                categories(),
                origins("brand_origin"),
                new Column("offers", ColumnType.COUNT));
    }

    Table sellers() {
        return new Table(
                "dim_seller",
                new Column("seller_id", ColumnType.COUNT),
                Column.labels(
                        "seller_name",
                        market().sellers().stream()
                                .map(Seller::name)
                                .map(name -> name.orElse(""))
                                .toList()),
                Column.labels(
                        "kind",
                        Arrays.stream(SellerKind.values())
                                .map(SellerKind::label)
                                .toList()),
                Column.labels("marketplace", market().marketplaces()),
                origins("origin"));
    }

    Table warehouses() {
        return new Table(
                "dim_warehouse",
                new Column("warehouse_id", ColumnType.TINY),
                Column.labels(
                        "warehouse_name",
                        festival.warehouses().stream().map(Warehouse::name).toList()),
                Column.labels(
                        "mode", Arrays.stream(Mode.values()).map(Mode::label).toList()),
                Column.labels(
                        "port",
                        festival.delivery().ports().stream()
                                .map(port -> port.name())
                                .toList()));
    }

    Table regions() {
        return new Table(
                "dim_region",
                new Column("region_id", ColumnType.TINY),
                Column.labels("region_name", market().regions()));
    }

    Table segments() {
        return new Table(
                "dim_segment",
                new Column("segment_id", ColumnType.TINY),
                Column.labels(
                        "segment_name",
                        market().segments().stream().map(Segment::name).toList()),
                new Column("region_id", ColumnType.TINY),
                new Column("share", ColumnType.MILLIONTHS));
    }

    static Table minutes() {
        return new Table(
                "dim_minute",
                new Column("minute_id", ColumnType.COUNT),
                new Column("starts_at", ColumnType.INSTANT),
                new Column("day_no", ColumnType.SMALL),
                new Column("hour_of_day", ColumnType.TINY),
                new Column("minute_of_hour", ColumnType.TINY),
                new Column("is_festival", ColumnType.FLAG));
    }

    private Market market() {
        return festival.market();
    }

    private static Column modes() {
        return Column.labels(
                "mode", Arrays.stream(Mode.values()).map(Mode::label).toList());
    }

    private Column streams() {
        return Column.labels(
                "stream", festival.buyers().streams().stream().map(Stream::name).toList());
    }

    private Column categories() {
        return Column.labels(
                "category", market().categories().stream().map(Category::name).toList());
    }

    private Column origins(String name) {
        return Column.labels(name, market().origins());
    }

    private static List<String> labels(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }
}
