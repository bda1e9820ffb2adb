package shopping.festival.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.measurable.CheckedScenario;

/** Scenario texts for tests. */
public final class Scenarios {
    /** The smallest festival: one thing, one shop, one warehouse. */
    public static final String SMALL = """
            demand { intents = 100 }
            mix { foreign-share = 0 }
            market {
              regions { East { share = 1 } }
              origins = [CN, US]
              categories { apparel { weight = 1, price = 10 } }
              offers { shirt { price = 10, stock { hangzhou { units = 10 } } } }
            }
            warehouses { hangzhou { pickers = 3, transit = 1 h } }
            """;

    private Scenarios() {}

    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scenario load(Path folder, String text, String... overrides) {
        return CheckedScenario.load(write(folder, "x.conf", text), List.of(overrides));
    }

    public static List<String> problems(Path folder, String text, String... overrides) {
        try {
            load(folder, text, overrides);
            return List.of();
        } catch (Mistakes e) {
            return e.lines();
        }
    }

    /** A file of the repository's {@code scenarios} folder. */
    public static Path shipped(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("scenarios"))) {
            here = here.getParent();
        }
        return here.resolve("scenarios").resolve(name);
    }
}
