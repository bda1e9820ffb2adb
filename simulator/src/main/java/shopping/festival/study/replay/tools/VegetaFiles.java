package shopping.festival.study.replay.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.replay.wire.Request;

/**
 * For Vegeta: a target a line, and a shell script that attacks with those of each second at that second's rate. Vegeta
 * itself knows one rate an attack.
 */
final class VegetaFiles implements ToolFiles {
    private static final String TARGETS = "targets.json";
    private static final String SCRIPT = "attack.sh";
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public void write(FirstOrders orders, Path folder) throws IOException {
        Resources.copy(SCRIPT, folder);
        String origin = Origin.of(orders.target().address());
        try (Writer out = Files.newBufferedWriter(folder.resolve(TARGETS), StandardCharsets.UTF_8)) {
            for (FirstOrder order : orders) {
                out.write(line(order.request(), origin));
                out.write('\n');
            }
        }
    }

    private static String line(Request request, String origin) throws JsonProcessingException {
        Map<String, List<String>> header = new TreeMap<>();
        Headers.of(request).forEach((name, value) -> header.put(name, List.of(value)));
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("method", request.method());
        target.put("url", origin + request.path());
        target.put("header", header);
        if (request.body().length > 0) {
            target.put("body", Base64.getEncoder().encodeToString(request.body()));
        }
        return MAPPER.writeValueAsString(target);
    }

    @Override
    public String then() {
        return "run there: sh " + SCRIPT;
    }
}
