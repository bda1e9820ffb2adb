package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.replay.wire.Request;

/** {@code requests.csv}: a first order a line, with its request as it is sent. */
final class RequestsFile {
    static final String NAME = "requests.csv";
    static final List<String> COLUMNS = List.of(
            "at_ms",
            "intent",
            "key",
            "sku",
            "units",
            "price",
            "think_ms",
            "payment_ms",
            "pays",
            "method",
            "url",
            "body");
    /** Before the name of a header: a column each. */
    private static final String HEADER = "header ";

    private RequestsFile() {}

    static void write(FirstOrders orders, Path folder) throws IOException {
        List<String> headers = headers(orders);
        List<String> titles = new ArrayList<>(COLUMNS);
        headers.forEach(header -> titles.add(HEADER + header));
        String origin = Origin.of(orders.target().address());
        try (ExactCsv csv = new ExactCsv(folder.resolve(NAME), titles)) {
            for (FirstOrder order : orders) {
                csv.row(row(order, origin, headers));
            }
        }
    }

    private static List<String> row(FirstOrder order, String origin, List<String> headers) {
        Request request = order.request();
        List<String> row = new ArrayList<>(List.of(
                order.atMillis(),
                order.intent(),
                order.key(),
                order.sku().name(),
                Integer.toString(order.units()),
                Long.toString(order.fen()),
                order.thinkMillis(),
                order.paymentMillis(),
                order.pays(),
                request.method(),
                origin + request.path(),
                new String(request.body(), StandardCharsets.UTF_8)));
        headers.forEach(header -> row.add(Headers.of(request).getOrDefault(header, "")));
        return row;
    }

    /** Names of the headers that every first order has. */
    static List<String> headers(FirstOrders orders) {
        return List.copyOf(Headers.of(orders.iterator().next().request()).keySet());
    }
}
