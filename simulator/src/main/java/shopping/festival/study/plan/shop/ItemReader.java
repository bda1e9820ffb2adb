package shopping.festival.study.plan.shop;

import java.util.Optional;
import java.util.regex.Pattern;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.view.text.Currency;

/** Reads one row of a shop's file. */
final class ItemReader {
    /** RMB 10,000,000, as for the offers of a scenario. */
    static final long FEN_MAX = 1_000_000_000L;

    static final double CV_MAX = 5;
    static final int NAME_MAX = 200;
    /** Ten times the cost. */
    static final double TAX_MAX = 10;

    private static final Pattern THOUSAND = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

    private final Terrain terrain;
    private final Lookup categories;
    private final Lookup origins;
    private final FulfilmentReader fulfilment;
    private final ShippingReader shipping;

    ItemReader(Terrain terrain) {
        this.terrain = terrain;
        this.categories = new Lookup(terrain.categories());
        this.origins = new Lookup(terrain.origins());
        this.fulfilment = new FulfilmentReader(terrain);
        this.shipping = new ShippingReader(terrain);
    }

    /** The product of a row, with stand-ins for what is wrong with it; empty if it has no usable SKU. */
    Optional<Item> read(Row typed) {
        Row row = typed.in(RowMoney.of(typed));
        Cell sku = row.cell(ShopColumn.SKU);
        boolean named = Skus.isUsable(sku);
        if (!row.isWhole()) {
            return named ? Optional.of(standIn(sku.text())) : Optional.empty();
        }
        int category = category(row.cell(ShopColumn.CATEGORY));
        int origin = origin(row.cell(ShopColumn.ORIGIN));
        Optional<Mode> mode = mode(row.cell(ShopColumn.FULFILMENT), origin);
        long listFen = row.cell(ShopColumn.LIST_PRICE).fen(1, FEN_MAX);
        long typedFen = row.cell(ShopColumn.FESTIVAL_PRICE).fen(1, FEN_MAX);
        long priceFen = RowMoney.isKnown(typed) ? typedFen : Cell.WRONG;
        long costFen = row.cell(ShopColumn.UNIT_COST).fen(0, FEN_MAX);
        long salvageFen = row.cell(ShopColumn.SALVAGE_VALUE).fen(0, FEN_MAX);
        Shipping parcels = shipping.read(row, origin, mode);
        Cell expected = row.cell(ShopColumn.EXPECTED_UNITS);
        double units = expected.number(0, StockPlan.UNITS_MAX, "");
        if (THOUSAND.matcher(expected.text()).matches() && row.notation().decimal() == DecimalMark.UNSAID) {
            expected.odd("is read as " + Numbers.text(units) + " units. Write a thousand without its point.");
        }
        double cv = row.cell(ShopColumn.FORECAST_CV).number(0, CV_MAX, "; 0.3 stands for 30 %");
        Item item = new Item(
                sku.text(),
                name(row.cell(ShopColumn.NAME), sku),
                Math.max(0, category),
                mode.isEmpty() ? Item.UNKNOWN : Math.max(0, origin),
                mode.orElse(Mode.DOMESTIC),
                listFen,
                priceFen,
                costFen,
                salvageFen,
                parcels,
                units,
                cv,
                terms(row, Math.max(0, category), priceFen, costFen)
                        .with(importTax(row.cell(ShopColumn.IMPORT_TAX), category, origin)));
        warn(row, item, mode);
        mode.ifPresent(m -> warnOfParcel(row, item, parcels.fen(m)));
        return named ? Optional.of(item) : Optional.empty();
    }

    private ItemTerms terms(Row row, int category, long priceFen, long costFen) {
        return ItemTerms.NONE
                .with(LotsReader.read(row))
                .with(ReturnsReader.read(row, terrain.returns().get(category), costFen))
                .with(PromotionReader.promotion(row))
                .with(PromotionReader.presale(row, priceFen))
                .of(parent(row.cell(ShopColumn.PARENT)));
    }

    private static String parent(Cell parent) {
        if (parent.text().length() > Skus.LENGTH_MAX) {
            parent.wrong("is longer than " + Skus.LENGTH_MAX + " characters. Shorten it.");
        }
        return parent.text();
    }

    /** A product of which nothing is known but that it exists, so that plans that name it are not blamed. */
    private Item standIn(String sku) {
        return new Item(sku, sku, 0, Item.UNKNOWN, Mode.DOMESTIC, 1, 1, 0, 0, shipping.market(0), 0, 0);
    }

    private static String name(Cell name, Cell sku) {
        if (name.text().length() > NAME_MAX) {
            name.wrong("is longer than " + NAME_MAX + " characters. Shorten it.");
        } else if (name.text().indexOf('\uFFFD') >= 0) {
            name.odd("holds characters that were lost when the file was saved.");
        }
        return name.isEmpty() ? sku.text() : name.text();
    }

    private int category(Cell category) {
        return category.isThere("Use one of " + categories + ".")
                ? category.oneOf(categories, "is not a category of this market")
                : (int) Cell.WRONG;
    }

    private int origin(Cell origin) {
        return origin.isEmpty() ? terrain.home() : origin.oneOf(origins, "is not an origin of this market");
    }

    /** Empty if it cannot be told. */
    private Optional<Mode> mode(Cell cell, int origin) {
        if (cell.isEmpty()) {
            return origin < 0 ? Optional.empty() : Optional.of(fulfilment.usual(cell, origin));
        }
        return fulfilment.read(cell, origin);
    }

    private ImportTax importTax(Cell cell, int category, int origin) {
        if (!cell.isEmpty() && origin == terrain.home()) {
            cell.odd("has no meaning for goods of " + terrain.origins().get(origin)
                    + ", which no border lies before. Leave it empty, or say where the brand is from in origin.");
            return ImportTax.NONE;
        }
        if (!cell.isEmpty()) {
            return new ImportTax(Math.max(0, cell.number(0, TAX_MAX, "; 0.25 stands for 25 % of unit_cost")), true);
        }
        return category < 0 || origin < 0 ? ImportTax.NONE : terrain.importTax(category, origin);
    }

    /** A price that does not even pay for its parcel is often one in another money. */
    private static void warnOfParcel(Row row, Item item, long shippingFen) {
        long priceFen = item.priceFen();
        long costFen = item.unitCostFen();
        Currency money = row.notation().currency();
        long loses = costFen + shippingFen - priceFen;
        if (loses > 0 && shippingFen > 0 && costFen >= 0 && costFen <= priceFen) {
            row.cell(ShopColumn.FESTIVAL_PRICE)
                    .odd("does not pay for the unit (" + money.plain(costFen) + ") and its parcel ("
                            + money.plain(shippingFen)
                            + "): each unit sold by itself loses " + money.code() + " " + money.plain(loses)
                            + ", before commission. Are the prices in " + money.code() + "?");
        }
    }

    private void warn(Row row, Item item, Optional<Mode> mode) {
        long listFen = item.listFen();
        long priceFen = item.priceFen();
        long costFen = item.unitCostFen();
        Cell price = row.cell(ShopColumn.FESTIVAL_PRICE);
        if (priceFen > listFen && listFen >= 0) {
            price.odd("is above list_price (" + row.notation().currency().plain(listFen) + "). Is it meant?");
        }
        if (costFen > priceFen && priceFen >= 0) {
            row.cell(ShopColumn.UNIT_COST)
                    .odd((costFen > item.costFen()
                                    ? "comes to " + row.notation().currency().plain(costFen)
                                            + " with the import tax, which "
                                    : "")
                            + "is above festival_price ("
                            + row.notation().currency().plain(priceFen) + "): each unit sold is a loss.");
        }
        if (item.salvageFen() > costFen && item.costFen() >= 0) {
            row.cell(ShopColumn.SALVAGE_VALUE)
                    .odd("is above unit_cost (" + row.notation().currency().plain(costFen)
                            + "): leftovers are a gain, so no stock is too much.");
        }
        if (mode.filter(Mode::crossBorder).isPresent() && priceFen > terrain.orderLimitFen()) {
            price.odd("is above the largest order that may cross the border ("
                    + row.notation().money(terrain.orderLimitFen())
                    + "): nobody can buy it.");
        }
    }
}
