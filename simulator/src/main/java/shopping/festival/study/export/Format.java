package shopping.festival.study.export;

/** How tables are written. */
public enum Format {
    PARQUET("parquet"),
    CSV_GZ("csv.gz"),
    DUCKDB("duckdb");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** As people write it, which is how the names of its files end. */
    public String label() {
        return label;
    }
}
