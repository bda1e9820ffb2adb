package shopping.festival.study.plan.importing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the exports say of one product. */
final class Good {
    /**
     * What one of them says.
     *
     * @param number of money, numbers and units; money in RMB
     * @param source file and column
     */
    record Said(String text, Optional<BigDecimal> number, String source) {}

    private final String sku;
    private final Map<Field, Said> said = new EnumMap<>(Field.class);
    private final Map<String, Said> others = new LinkedHashMap<>();
    private final Map<Warehouse, Integer> stock = new LinkedHashMap<>();
    private final Map<Warehouse, Integer> advised = new LinkedHashMap<>();

    Good(String sku) {
        this.sku = sku;
    }

    String sku() {
        return sku;
    }

    Optional<Said> said(Field field) {
        return Optional.ofNullable(said.get(field));
    }

    Optional<BigDecimal> number(Field field) {
        return said(field).flatMap(Said::number);
    }

    String text(Field field) {
        return said(field).map(Said::text).orElse("");
    }

    /** Keeps what is said first; true if something else was said before. */
    boolean say(Field field, Said what) {
        Said before = said.putIfAbsent(field, what);
        return before != null && !same(before, what);
    }

    private static boolean same(Said a, Said b) {
        return a.number().isPresent() && b.number().isPresent()
                ? a.number().get().compareTo(b.number().get()) == 0
                : a.text().equals(b.text());
    }

    void sayOther(String column, Said what) {
        others.putIfAbsent(column, what);
    }

    /** Columns of a shop's file that no field stands for. */
    Map<String, Said> others() {
        return others;
    }

    void stock(Warehouse warehouse, int units) {
        stock.merge(warehouse, units, Integer::sum);
    }

    void advise(Warehouse warehouse, int units) {
        advised.merge(warehouse, units, Integer::sum);
    }

    /** What its export advises to send, by where to. */
    Map<Warehouse, Integer> advised() {
        return advised;
    }

    Map<Warehouse, Integer> stock() {
        return stock;
    }
}
