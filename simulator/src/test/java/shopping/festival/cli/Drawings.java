package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the script of a page is told to draw. */
final class Drawings {
    private static final String BEGIN = "<script type=\"application/json\" id=\"data\">";

    private final JsonNode all;

    private Drawings(JsonNode all) {
        this.all = all;
    }

    static Drawings of(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("report.html"));
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        return new Drawings(new JsonMapper().readTree(page.substring(begin, page.indexOf("</script>", begin))));
    }

    JsonNode chart(String id) {
        for (JsonNode chart : all) {
            if (chart.path("id").asText().equals(id)) {
                return chart;
            }
        }
        throw new AssertionError("no chart " + id);
    }

    /** The line of a chart; the value of its point at or next after an x. */
    double at(String id, String line, double x) {
        for (JsonNode one : chart(id).path("lines")) {
            if (one.path("name").asText().equals(line)) {
                for (JsonNode point : one.path("points")) {
                    if (point.get(0).asDouble() >= x) {
                        return Double.parseDouble(point.get(1).asText());
                    }
                }
            }
        }
        throw new AssertionError("no line " + line + " in " + id + " at " + x);
    }

    List<String> lines(String id) {
        List<String> names = new ArrayList<>();
        chart(id).path("lines").forEach(line -> names.add(line.path("name").asText()));
        return names;
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        all.forEach(chart -> ids.add(chart.path("id").asText()));
        return ids;
    }

    /** Every chart with an axis of time names the faults that fall within it, and no other chart has any. */
    void nameFaults(List<String> names, double[] from, double[] to) {
        int onTime = 0;
        for (JsonNode chart : all) {
            JsonNode x = chart.path("x");
            boolean isTime = List.of("CLOCK", "DAYS").contains(x.path("kind").asText());
            List<String> within = new ArrayList<>();
            for (int f = 0; f < from.length; f++) {
                if (isTime
                        && from[f] < x.path("high").asDouble()
                        && to[f] > x.path("low").asDouble()) {
                    within.add(names.get(f));
                }
            }
            List<String> marked = new ArrayList<>();
            chart.path("marks").forEach(mark -> marked.add(mark.path("name").asText()));
            assertThat(marked).as(chart.path("id").asText()).isEqualTo(within);
            onTime += isTime ? 1 : 0;
        }
        assertThat(onTime).isPositive();
    }
}
