package shopping.festival.study.export.table;

import java.util.function.Supplier;

/**
 * What one thread writes at a time: a table, or an hour of it.
 *
 * @param name of its file, without ending
 * @param rows opened by who writes them
 * @param weight how long it takes beside others: the heaviest are begun first
 */
public record Portion(Table table, String name, Supplier<RowSource> rows, long weight) {

    /** A table that has one file. */
    public static Portion whole(Table table, Supplier<RowSource> rows, long weight) {
        return new Portion(table, table.name(), rows, weight);
    }
}
