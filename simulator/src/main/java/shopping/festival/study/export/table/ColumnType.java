package shopping.festival.study.export.table;

/** What the numbers of a column are, and how SQL knows them. */
public enum ColumnType {
    /** The key of an order, or of another thing of which there are many. */
    KEY("BIGINT"),
    /** Up to 255. */
    TINY("UTINYINT"),
    /** Up to 65,535. */
    SMALL("USMALLINT"),
    /** Up to 4,294,967,295. */
    COUNT("UINTEGER"),
    /** More, or less, of something. */
    CHANGE("INTEGER"),
    /** Money in 1/100 RMB. */
    FEN("BIGINT"),
    /** The same money in RMB. */
    YUAN("DECIMAL(18,2)"),
    /** A number with six digits behind the point, told in millionths. */
    MILLIONTHS("DECIMAL(18,6)"),
    /** Microseconds since the opening bell. */
    INSTANT("TIMESTAMPTZ"),
    /** 0 or 1. */
    FLAG("BOOLEAN"),
    /** The number of one of the column's labels. */
    LABEL("VARCHAR");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** Its name in SQL. */
    public String sql() {
        return sql;
    }
}
