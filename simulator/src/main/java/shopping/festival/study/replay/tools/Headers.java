package shopping.festival.study.replay.tools;

import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.replay.wire.Request;

/** What stands in the head of a request, as the replay itself sends it. */
final class Headers {
    private static final String JSON = "application/json";

    private Headers() {}

    static Map<String, String> of(Request request) {
        return with(request.headers(), request.body().length > 0);
    }

    /** What a call names, and what goes without saying. */
    static Map<String, String> with(Map<String, String> named, boolean hasBody) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Accept", JSON);
        if (hasBody) {
            headers.put("Content-Type", JSON);
        }
        headers.putAll(named);
        return headers;
    }
}
