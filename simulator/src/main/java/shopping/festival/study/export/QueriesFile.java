package shopping.festival.study.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.export.table.Table;

/** The questions that are left beside the tables, with what opens these: {@code duckdb < queries.sql} answers them. */
final class QueriesFile {
    static final String NAME = "queries.sql";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss.SSSSSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.ofHours(8));

    private QueriesFile() {}

    static void write(ExportOrder order, Collection<Table> tables, Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("-- ").append(order.experiment().scenario().name()).append(", seed ");
        text.append(order.experiment().seed())
                .append(", scale ")
                .append(order.experiment().scale());
        text.append(order.sample() < 1 ? ", a sample of " + order.sample() + " of the intents" : "");
        text.append(". In this folder: duckdb");
        text.append(order.format() == Format.DUCKDB ? " festival.duckdb" : "")
                .append(" < ")
                .append(NAME)
                .append('\n');
        text.append("SET TimeZone = 'Asia/Shanghai';\n");
        for (Table table : tables) {
            text.append(opening(table, order.format()));
        }
        Scenario scenario = order.experiment().scenario();
        long bell = scenario.measure().date().epochSecond(0);
        text.append("CREATE OR REPLACE TEMP VIEW festival_day AS SELECT TIMESTAMPTZ '")
                .append(TIME.format(Instant.ofEpochSecond(bell)))
                .append("' AS begins,\n    TIMESTAMPTZ '")
                .append(TIME.format(Instant.ofEpochSecond(bell).plusNanos(scenario.dayLength() * 1_000)))
                .append("' AS ends;\n\n");
        text.append(resource(order.schema()));
        Files.writeString(folder.resolve(NAME), text);
    }

    /** What makes a table of its files. */
    private static String opening(Table table, Format format) {
        return switch (format) {
            case DUCKDB -> "";
            case PARQUET -> view(table, "read_parquet('" + table.name() + "*.parquet')");
            case CSV_GZ ->
                view(
                        table,
                        "read_csv('" + table.name() + "*.csv.gz', header = true, columns = {"
                                + table.columns().stream()
                                        .map(c -> "'" + c.name() + "': '"
                                                + c.type().sql() + "'")
                                        .collect(Collectors.joining(", "))
                                + "})");
        };
    }

    private static String view(Table table, String files) {
        return "CREATE OR REPLACE TEMP VIEW " + table.name() + " AS SELECT * FROM " + files + ";\n";
    }

    private static String resource(Schema schema) throws IOException {
        String name = schema.label() + "/" + NAME;
        try (InputStream in = Objects.requireNonNull(QueriesFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
