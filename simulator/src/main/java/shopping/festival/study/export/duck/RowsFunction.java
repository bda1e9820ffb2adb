package shopping.festival.study.export.duck;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.export.table.Column;
import shopping.festival.study.export.table.ColumnType;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.Table;

/**
 * Rows as a table function of SQL: DuckDB asks for them batch by batch while it writes, so that no more than a batch of
 * them is in memory twice. One statement at a time.
 */
final class RowsFunction implements InvocationHandler {
    /** Texts of columns with no more labels are made by DuckDB from their numbers. */
    private static final int LABELS_IN_SQL = 64;

    private final String name;
    private @Nullable Table table;
    private @Nullable RowSource rows;
    private @Nullable RowBatch batch;
    private long given;
    private @Nullable Throwable failure;

    private RowsFunction(String name) {
        this.name = name;
    }

    /** @param name of it in the database, which nobody else may use */
    static RowsFunction register(String name, Connection connection) throws SQLException {
        RowsFunction function = new RowsFunction(name);
        DuckDb duck = DuckDb.loaded();
        Class<?> type = duck.type("DuckDBTableFunction");
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, function);
        try {
            Object builder =
                    duck.type("DuckDBFunctions").getMethod("tableFunction").invoke(null);
            Class<?> builds = builder.getClass();
            builds.getMethod("withName", String.class).invoke(builder, name);
            builds.getMethod("withFunction", type).invoke(builder, proxy);
            builds.getMethod("register", Connection.class).invoke(builder, connection);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("DuckDB takes no rows: " + e.getCause(), e);
        }
        return function;
    }

    /** What the next statement reads. */
    void set(Table of, RowSource from) {
        table = of;
        rows = from;
        batch = new RowBatch(of.columns().size());
        given = 0;
        failure = null;
    }

    /** How many rows it has read. */
    long given() {
        return given;
    }

    /** Why there were no more rows, if that was ours. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * The query that gives them as they are meant.
     *
     * @param bellEpochMicros when the bell rings
     */
    static String query(String function, Table table, long bellEpochMicros) {
        List<String> columns = table.columns().stream()
                .map(c -> value(c, bellEpochMicros) + " AS " + c.name())
                .toList();
        return "SELECT " + String.join(", ", columns) + " FROM " + function + "()";
    }

    String query(Table of, long bellEpochMicros) {
        return query(name, of, bellEpochMicros);
    }

    private static String value(Column column, long bellEpochMicros) {
        String sql = column.type().sql();
        return switch (column.type()) {
            case KEY, FEN -> column.name();
            case TINY, SMALL, COUNT, CHANGE -> column.name() + "::" + sql;
            // A double is exact here: an amount of fen has no more than 38 bits.
            case YUAN -> "(" + column.name() + " / 100)::" + sql;
            case MILLIONTHS -> "(" + column.name() + " / 1000000)::" + sql;
            case INSTANT -> "make_timestamptz(" + column.name() + " + " + bellEpochMicros + ")";
            case FLAG -> column.name() + " <> 0";
            case LABEL -> isText(column) ? column.name() : list(column) + "[" + column.name() + " + 1]";
        };
    }

    private static boolean isText(Column column) {
        return column.type() == ColumnType.LABEL && column.labels().size() > LABELS_IN_SQL;
    }

    private static String list(Column column) {
        return column.labels().isEmpty()
                ? "CAST([] AS VARCHAR[])"
                : "["
                        + String.join(
                                ", ",
                                column.labels().stream()
                                        .map(RowsFunction::quoted)
                                        .toList()) + "]";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "bind" -> bind(of(arguments, 0));
            case "init" -> init(of(arguments, 0));
            case "apply" -> give(of(arguments, 1));
            case "hashCode" -> name.hashCode();
            case "equals" -> proxy == of(arguments, 0);
            case "toString" -> name;
            default -> null;
        };
    }

    private static Object of(Object @Nullable [] arguments, int place) {
        if (arguments == null) {
            throw new IllegalStateException("DuckDB tells nothing");
        }
        return arguments[place];
    }

    private @Nullable Object bind(Object info) throws ReflectiveOperationException {
        Class<?> types = DuckDb.loaded().type("DuckDBColumnType");
        Method add = info.getClass().getMethod("addResultColumn", String.class, types);
        for (Column column : now(table).columns()) {
            String type = isText(column) ? "VARCHAR" : "BIGINT";
            add.invoke(
                    info,
                    column.name(),
                    types.getMethod("valueOf", String.class).invoke(null, type));
        }
        return null;
    }

    private static @Nullable Object init(Object info) throws ReflectiveOperationException {
        info.getClass().getMethod("setMaxThreads", long.class).invoke(info, 1L);
        return null;
    }

    private static <T> T now(@Nullable T set) {
        if (set == null) {
            throw new IllegalStateException("nobody has said which rows");
        }
        return set;
    }

    /** @return how many rows it has given */
    private Long give(Object chunk) throws Throwable {
        try {
            RowBatch some = now(batch);
            some.clear();
            now(rows).fill(some);
            List<Column> columns = now(table).columns();
            for (int c = 0; c < columns.size(); c++) {
                if (isText(columns.get(c))) {
                    texts(
                            Vectors.column(chunk, c),
                            some.column(c),
                            some.size(),
                            columns.get(c).labels());
                } else {
                    numbers(Vectors.column(chunk, c), some.column(c), some.size());
                }
            }
            given += some.size();
            return (long) some.size();
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    private static void numbers(Object column, long[] values, int size) throws Throwable {
        for (int row = 0; row < size; row++) {
            if (values[row] == RowBatch.NONE) {
                Vectors.setNull(column, row);
            } else {
                Vectors.set(column, row, values[row]);
            }
        }
    }

    private static void texts(Object column, long[] values, int size, List<String> labels) throws Throwable {
        for (int row = 0; row < size; row++) {
            if (values[row] == RowBatch.NONE) {
                Vectors.setNull(column, row);
            } else {
                Vectors.set(column, row, labels.get((int) values[row]));
            }
        }
    }
}
