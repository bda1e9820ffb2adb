package shopping.festival.study.export.table;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * What one thread writes at a time: a table, or an hour of it.
 *
 * @param name of its file, without ending
 * @param rows opened by who writes them
 * @param weight how long it takes beside others: the heaviest are begun first
 */
public record Portion(Table table, String name, Supplier<RowSource> rows, long weight) {

    /** The name of an hour's file. */
    public static String named(Table table, int hour) {
        return String.format(Locale.ROOT, "%s-%02d", table.name(), hour);
    }

    /** A table that has one file. */
    public static Portion whole(Table table, Supplier<RowSource> rows, long weight) {
        return new Portion(table, table.name(), rows, weight);
    }
}
