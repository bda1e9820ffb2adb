package shopping.festival.study.plan.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of an export may mean. A column means what its export's profile or the user says; its spelling is never
 * asked.
 */
enum Field {
    SKU(Kind.TEXT),
    NAME(Kind.TEXT),
    /** By which the rows of one product belong together. */
    HANDLE(Kind.TEXT),
    /** The export's own number of a product, by which variants name their parent. */
    ID(Kind.TEXT),
    /** The product of which this is a size or colour. */
    PARENT(Kind.TEXT),
    /** A size, a colour. */
    OPTION(Kind.TEXT),
    /** Simple, variable, variation; 1 for a template. */
    TYPE(Kind.TEXT),
    /** Draft, archived; 1 for disabled. */
    STATUS(Kind.TEXT),
    CATEGORY(Kind.TEXT),
    /** What a buyer pays today. */
    PRICE(Kind.MONEY),
    /** What the price was before it was marked down. */
    COMPARE_AT(Kind.MONEY),
    /** The price it is marked down to. */
    SALE_PRICE(Kind.MONEY),
    LIST_PRICE(Kind.MONEY),
    FESTIVAL_PRICE(Kind.MONEY),
    UNIT_COST(Kind.MONEY),
    SALVAGE_VALUE(Kind.MONEY),
    SHIPPING_COST(Kind.MONEY),
    CURRENCY(Kind.TEXT),
    EXPECTED_UNITS(Kind.NUMBER),
    FORECAST_CV(Kind.NUMBER),
    ORIGIN(Kind.TEXT),
    FULFILMENT(Kind.TEXT),
    WAREHOUSE(Kind.TEXT),
    /** Units that can be sold today. */
    UNITS(Kind.UNITS),
    /** Units there today, those that are promised to somebody among them; asked only where nothing says what can be sold. */
    ON_HAND(Kind.UNITS),
    SOLD_30_DAYS(Kind.NUMBER),
    /** Units that the export advises to send. */
    RESTOCK(Kind.UNITS),
    /** Known, and not used. */
    SKIP(Kind.TEXT);

    /** What may stand in its cells. */
    enum Kind {
        TEXT,
        MONEY,
        NUMBER,
        UNITS
    }

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Field::label).toList();
    }

    static Optional<Field> of(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
