package shopping.festival.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** STAND-IN until branch loader is merged: every file without the word "nonsense" is the same tiny festival. */
public final class ScenarioLoader {
    private ScenarioLoader() {}

    public static Scenario load(Path file, List<String> overrides) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new ScenarioException(List.of(file + ": cannot be read."));
        }
        if (text.contains("nonsense") || overrides.toString().contains("nonsense")) {
            throw new ScenarioException(List.of(
                    file.getFileName() + ":1: nonsense is not a key.", file.getFileName() + ":2: nor is this."));
        }
        int intents = overrides.contains("demand.intents=0") ? 0 : 20_000;
        for (String o : overrides) {
            if (o.startsWith("demand.intents=") && intents > 0) {
                intents = Integer.parseInt(o.substring(15));
            }
        }
        String name = file.getFileName().toString().replaceFirst("\\.conf$", "");
        return new Scenario(name, 1, 0.119, 2 * 3_600_000_000L, intents, text);
    }
}
