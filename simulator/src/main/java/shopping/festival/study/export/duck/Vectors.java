package shopping.festival.study.export.duck;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Writes numbers and texts into DuckDB's columns. Its classes are not known when this is compiled; called through
 * handles that never change, they cost as much as if they were.
 */
final class Vectors {
    private static final MethodHandle COLUMN;
    private static final MethodHandle SET_LONG;
    private static final MethodHandle SET_TEXT;
    private static final MethodHandle SET_NULL;

    static {
        DuckDb duck = DuckDb.loaded();
        Class<?> vector = duck.type("DuckDBWritableVector");
        COLUMN = handle(
                duck.type("DuckDBDataChunkWriter"),
                "vector",
                vector,
                MethodType.methodType(Object.class, Object.class, long.class));
        SET_LONG = handle(
                vector, "setLong", void.class, MethodType.methodType(void.class, Object.class, long.class, long.class));
        SET_TEXT = handle(
                vector,
                "setString",
                void.class,
                MethodType.methodType(void.class, Object.class, long.class, String.class));
        SET_NULL = handle(vector, "setNull", void.class, MethodType.methodType(void.class, Object.class, long.class));
    }

    private Vectors() {}

    private static MethodHandle handle(Class<?> of, String name, Class<?> returns, MethodType as) {
        try {
            MethodType exact = as.dropParameterTypes(0, 1).changeReturnType(returns);
            return MethodHandles.publicLookup().findVirtual(of, name, exact).asType(as);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the driver that is pinned has " + name, e);
        }
    }

    /** A column of a chunk. */
    static Object column(Object chunk, int place) throws Throwable {
        return COLUMN.invokeExact(chunk, (long) place);
    }

    static void set(Object column, int row, long value) throws Throwable {
        SET_LONG.invokeExact(column, (long) row, value);
    }

    static void set(Object column, int row, String value) throws Throwable {
        SET_TEXT.invokeExact(column, (long) row, value);
    }

    static void setNull(Object column, int row) throws Throwable {
        SET_NULL.invokeExact(column, (long) row);
    }
}
