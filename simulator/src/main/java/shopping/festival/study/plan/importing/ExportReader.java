package shopping.festival.study.plan.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shopping.festival.base.problems.FileName;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.TableRow;

/** Reads one export into the goods. */
final class ExportReader {
    private static final List<Field> SAID = List.of(
            Field.CATEGORY,
            Field.PRICE,
            Field.COMPARE_AT,
            Field.SALE_PRICE,
            Field.LIST_PRICE,
            Field.FESTIVAL_PRICE,
            Field.UNIT_COST,
            Field.SALVAGE_VALUE,
            Field.SHIPPING_COST,
            Field.EXPECTED_UNITS,
            Field.FORECAST_CV,
            Field.ORIGIN,
            Field.FULFILMENT,
            Field.SOLD_30_DAYS);

    /** What Shopify writes where a product is never stocked. */
    private static final String NOT_STOCKED = "not stocked";

    private final TableFile table;
    private final Profile profile;
    private final Columns columns;
    private final Listing listing;
    private final Exchange exchange;
    private final Goods goods;
    private final ImportList list;
    private final Map<String, Long> lines = new LinkedHashMap<>();

    ExportReader(TableFile table, Profile profile, ColumnMap map, Exchange exchange, Goods goods, ImportList list) {
        this.table = table;
        this.profile = profile;
        this.columns = Columns.of(table, profile, map);
        this.listing = new Listing(table, columns, profile);
        this.exchange = exchange;
        this.goods = goods;
        this.list = list;
    }

    /** Whether it has prices and does not say in which currency. */
    boolean needsCurrency() {
        return !columns.has(Field.CURRENCY)
                && SAID.stream().anyMatch(f -> f.kind() == Field.Kind.MONEY && columns.has(f));
    }

    boolean hasSku() {
        return columns.has(Field.SKU) || columns.has(Field.HANDLE);
    }

    void read() {
        table.rows().forEach(this::row);
        if (!columns.unused().isEmpty()) {
            list.note(ImportList.Part.LEFT, "columns", file() + ": not used are " + some(columns.unused()));
        }
    }

    private void row(TableRow row) {
        if (listing.isPicture(row)) {
            return;
        }
        String sku = listing.sku(row);
        if (listing.isTemplate(row)) {
            list.add(
                    ImportList.Part.LEFT,
                    "rows",
                    file() + ": stands for its sizes and colours, which have rows of their own");
        } else if (listing.isWithdrawn(row)) {
            list.add(ImportList.Part.LEFT, "rows", file() + ": a draft, archived, private or disabled");
        } else if (sku.isEmpty()) {
            list.add(ImportList.Part.LEFT, "rows", file() + ": without a SKU");
        } else if (columns.text(row, Field.SKU).isEmpty()
                || columns.cell(row, Field.SKU).orElseThrow().isUsableSku()) {
            take(row, sku);
        }
    }

    private void take(TableRow row, String sku) {
        String key = sku + "\t" + columns.text(row, Field.WAREHOUSE);
        Long before = lines.putIfAbsent(key, row.line());
        if (before != null) {
            columns.cell(row, Field.SKU)
                    .or(() -> columns.cell(row, Field.HANDLE))
                    .ifPresent(c -> c.odd("is in line " + before + " already. This row is left out."));
            return;
        }
        Good good = goods.of(sku);
        if (columns.text(row, Field.SKU).isEmpty()) {
            list.add(ImportList.Part.ASSUMED, "sku", file() + ": handle and options, where there is no SKU");
        }
        say(good, Field.SKU, sku, Optional.empty(), "SKU");
        String name = listing.name(row);
        if (!name.isEmpty()) {
            say(good, Field.NAME, name, Optional.empty(), "name");
        }
        String parent = listing.parent(row);
        if (!parent.isEmpty() && !parent.equals(sku)) {
            say(good, Field.PARENT, parent, Optional.empty(), "parent");
        }
        String currency = columns.text(row, Field.CURRENCY);
        for (Field field : SAID) {
            listing.inherited(row, field)
                    .filter(cell -> !cell.isEmpty())
                    .ifPresent(cell -> read(cell, field, currency)
                            .ifPresent(number -> goods.say(good, field, said(cell, field, number))));
        }
        columns.others().forEach((column, place) -> {
            TableCell cell = row.cell(place);
            if (!cell.isEmpty()) {
                good.sayOther(column, new Good.Said(cell.text(), Optional.empty(), source(cell.column())));
            }
        });
        stock(row, good);
    }

    private void say(Good good, Field field, String text, Optional<BigDecimal> number, String column) {
        good.say(field, new Good.Said(text, number, source(column)));
    }

    private Good.Said said(TableCell cell, Field field, BigDecimal number) {
        return new Good.Said(
                cell.text(),
                field.kind() == Field.Kind.TEXT ? Optional.empty() : Optional.of(number),
                source(cell.column()));
    }

    private String source(String column) {
        return file() + ": " + TableFile.shown(column);
    }

    private String file() {
        return FileName.of(table.file());
    }

    /** The number of a cell, zero for text; empty, and why is noted, if it cannot be one. */
    private Optional<BigDecimal> read(TableCell cell, Field field, String currency) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(BigDecimal.ZERO);
            case MONEY -> exchange.rmb(cell, currency);
            case NUMBER -> cell.number().filter(n -> isNotNegative(cell, n));
            case UNITS -> units(cell).map(BigDecimal::valueOf);
        };
    }

    private static boolean isNotNegative(TableCell cell, BigDecimal number) {
        if (number.signum() < 0) {
            cell.wrong("is negative. Use 0 or more.");
        }
        return number.signum() >= 0;
    }

    private void stock(TableRow row, Good good) {
        for (Map.Entry<Integer, String> place : columns.warehouses().entrySet()) {
            stock(good, row.cell(place.getKey()), new Warehouse(place.getValue(), profile.family(), true));
        }
        Optional<TableCell> cell = columns.cell(row, Field.UNITS)
                .filter(c -> !c.isEmpty())
                .or(() -> columns.cell(row, Field.ON_HAND).filter(c -> !c.isEmpty()));
        String named = columns.text(row, Field.WAREHOUSE);
        Warehouse warehouse =
                new Warehouse(named.isEmpty() ? profile.family() : named, profile.family(), !named.isEmpty());
        cell.ifPresent(c -> stock(good, c, warehouse));
        columns.cell(row, Field.RESTOCK)
                .filter(c -> !c.isEmpty())
                .flatMap(this::units)
                .ifPresent(units -> good.advise(warehouse, units));
    }

    private void stock(Good good, TableCell cell, Warehouse warehouse) {
        if (!cell.isEmpty() && !cell.text().toLowerCase(Locale.ROOT).equals(NOT_STOCKED)) {
            units(cell).ifPresent(units -> good.stock(warehouse, units));
        }
    }

    /** Whole units; what is oversold is none. */
    private Optional<Integer> units(TableCell cell) {
        Optional<BigDecimal> number = cell.number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.get().signum() < 0) {
            list.add(ImportList.Part.ASSUMED, "stock", source(cell.column()) + " below 0 (sold and not there) is none");
            return Optional.of(0);
        }
        if (number.get().stripTrailingZeros().scale() > 0
                || number.get().compareTo(BigDecimal.valueOf(StockPlan.UNITS_MAX)) > 0) {
            cell.wrong("is no number of units. Use whole units, 0 to " + StockPlan.UNITS_MAX + ".");
            return Optional.empty();
        }
        return Optional.of(number.get().intValue());
    }

    private static String some(List<String> names) {
        int most = 8;
        return names.stream().limit(most).map(TableFile::shown).collect(Collectors.joining(", "))
                + (names.size() > most ? " and " + (names.size() - most) + " more" : "");
    }
}
