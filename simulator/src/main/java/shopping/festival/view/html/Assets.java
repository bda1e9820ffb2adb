package shopping.festival.view.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page carries in itself: the chart library, our script and our style, read from the class path. */
final class Assets {
    /** Lines, bars, points, marked areas and both renderers; the whole library would add 400 KB. */
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private Assets() {}

    static String library() {
        return read(ECHARTS);
    }

    static String script() {
        return read("page.js");
    }

    /** Runs after {@link #script}. */
    static String saving() {
        return read("save.js");
    }

    /** For pages with tables that are searched and sorted. */
    static String tables() {
        return read("tables.js");
    }

    /** For a page that is filled while it is shown. */
    static String live() {
        return read("live.js");
    }

    static String style() {
        return read("page.css");
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("</script") || text.contains("</style")) {
                throw new IllegalStateException(name + " would end the element it is put into");
            }
            return text.replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
