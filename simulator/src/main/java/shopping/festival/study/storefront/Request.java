package shopping.festival.study.storefront;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked.
 *
 * @param path its parts, decoded
 * @param key the header {@code Idempotency-Key}
 */
record Request(String method, List<String> path, Map<String, String> query, Optional<String> key, byte[] body) {
    private static final int BYTES_MOST = 64 * 1024;
    private static final int READ_OVER_PIECES_MOST = 4_096;

    static Request of(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(BYTES_MOST + 1);
        if (body.length > BYTES_MOST) {
            readOver(in);
            throw Refusal.bad("the body has more than 64 KiB");
        }
        return new Request(
                exchange.getRequestMethod(),
                path(exchange.getRequestURI().getRawPath()),
                query(exchange.getRequestURI().getRawQuery()),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                body);
    }

    /** Whoever is still writing when the connection is closed is cut off, and loses the answer that was sent before. */
    private static void readOver(InputStream in) throws IOException {
        // Not skip: that of the JDK's server does not know where the body ends.
        byte[] piece = new byte[BYTES_MOST];
        int left = READ_OVER_PIECES_MOST;
        while (left-- > 0 && in.read(piece) >= 0) {
            // Nobody wants it.
        }
    }

    private static List<String> path(@Nullable String raw) {
        List<String> parts = new ArrayList<>();
        for (String part : String.valueOf(raw).split("/", -1)) {
            parts.add(decoded(part.replace("+", "%2B")));
        }
        // Before the first slash there is nothing.
        return List.copyOf(parts.subList(1, parts.size()));
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        for (String pair : raw.split("&", -1)) {
            int end = pair.indexOf('=');
            if (end < 0 || query.put(decoded(pair.substring(0, end)), decoded(pair.substring(end + 1))) != null) {
                throw Refusal.bad("what follows ? must be NAME=VALUE, each name once");
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("a % must be followed by two hexadecimal digits");
        }
    }

    String neededKey() {
        return Body.word("the header Idempotency-Key", key.orElse(""));
    }
}
