package shopping.festival.study.plan.shop;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column of a file; an enum lists them in the order in which they are written. */
interface Column {
    int ordinal();

    String name();

    /** Whether a file without it cannot be understood. */
    boolean isRequired();

    /** What stands in a cell of it. */
    enum Kind {
        TEXT,
        /** A number that may have decimals. */
        DECIMAL,
        WHOLE
    }

    default Kind kind() {
        return Kind.DECIMAL;
    }

    /** No number of it is larger. */
    default double most() {
        return ItemReader.FEN_MAX;
    }

    /** The column's name as it stands in the first line of a file. */
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels(Column[] columns) {
        return Stream.of(columns).map(Column::label).toList();
    }
}
