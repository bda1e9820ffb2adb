package shopping.festival.study.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shopping.festival.model.Festival;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.warehouses.Warehouse;

/**
 * What stands above the rows: which run they tell of, and the names behind the numbers.
 *
 * @param version of the program
 * @param seed the user's, before it was mixed
 */
public record LogHead(String version, String scenario, long seed, double scale) {
    static final String COLUMNS = "kind,intent,try,time_us,unit,amount_fen,offer,units,location,segment\n";

    String text(int schema, Festival festival) {
        StringBuilder text = new StringBuilder("# festival event log\n");
        line(text, "schema", schema);
        line(text, "version", version);
        line(text, "scenario", scenario);
        line(text, "seed", seed);
        line(text, "scale", scale);
        names(
                text,
                "warehouse",
                festival.warehouses().stream().map(Warehouse::name).toList());
        names(text, "port", festival.delivery().ports().stream().map(Port::name).toList());
        names(text, "region", festival.market().regions());
        names(text, "entry", entries(festival.delivery().portOf()));
        for (LossReason reason : LossReason.values()) {
            line(text, "reason", reason.code() + " " + reason);
        }
        new HeadTables(festival, text).write();
        return text.toString();
    }

    /** By which port the parcels of each warehouse enter the country. */
    private static List<String> entries(int[] portOf) {
        return Arrays.stream(portOf)
                .mapToObj(port -> port < 0 ? "-" : Integer.toString(port))
                .toList();
    }

    static byte[] trailer(long rows, String digest, long checksum) {
        StringBuilder text = new StringBuilder();
        line(text, "rows", rows);
        line(text, "digest", digest);
        line(text, "crc32", String.format(Locale.ROOT, "%08x", checksum));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void names(StringBuilder text, String what, List<?> names) {
        for (int i = 0; i < names.size(); i++) {
            line(text, what, i + " " + onOneLine(names.get(i).toString()));
        }
    }

    /** With no character lost: a line break is written as {@code \n}, a backslash as two. */
    static String onOneLine(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static void line(StringBuilder text, String key, Object value) {
        text.append("# ").append(key).append(' ').append(value).append('\n');
    }
}
