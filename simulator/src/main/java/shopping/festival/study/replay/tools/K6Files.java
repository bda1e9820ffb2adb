package shopping.festival.study.replay.tools;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import shopping.festival.study.replay.contract.Placeholders;

/**
 * For k6: a script whose few virtual users share all buyers out among themselves and send each request at its own instant,
 * without waiting for answers. An iteration a buyer would need a virtual user for as long as that buyer thinks.
 */
final class K6Files implements ToolFiles {
    private static final String SCRIPT = "replay.js";
    /** k6 has no reader of tables; all virtual users share what is read from JSON. */
    private static final String ROWS = "requests.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public void write(FirstOrders orders, Path folder) throws IOException {
        JourneyFile.write(orders, folder);
        Resources.copy(SCRIPT, folder);
        try (Writer out = Files.newBufferedWriter(folder.resolve(ROWS), StandardCharsets.UTF_8);
                JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartArray();
            for (FirstOrder order : orders) {
                json.writeRaw('\n');
                row(json, order);
            }
            json.writeRaw('\n');
            json.writeEndArray();
        }
    }

    private static void row(JsonGenerator json, FirstOrder order) throws IOException {
        json.writeStartObject();
        json.writeNumberField("at_ms", new BigDecimal(order.atMillis()));
        json.writeStringField(Placeholders.INTENT, order.intent());
        json.writeStringField(Placeholders.KEY, order.key());
        json.writeStringField(Placeholders.SKU, order.sku().name());
        json.writeNumberField(Placeholders.UNITS, order.units());
        json.writeNumberField(Placeholders.PRICE, order.fen());
        json.writeNumberField("think_ms", new BigDecimal(order.thinkMillis()));
        json.writeNumberField("payment_ms", new BigDecimal(order.paymentMillis()));
        json.writeStringField("pays", order.pays());
        json.writeEndObject();
    }

    @Override
    public String then() {
        return "run there: k6 run " + SCRIPT;
    }
}
