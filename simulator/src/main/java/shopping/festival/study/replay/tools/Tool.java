package shopping.festival.study.replay.tools;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A load tool that a timetable is written for. */
public enum Tool {
    K6(K6Files::new),
    GATLING(GatlingFiles::new),
    VEGETA(VegetaFiles::new),
    LOCUST(LocustFiles::new),
    JMETER(JMeterFiles::new),
    /** No tool: the tables alone, for who writes a script of their own. */
    CSV(CsvFiles::new);

    private final Supplier<ToolFiles> files;

    Tool(Supplier<ToolFiles> files) {
        this.files = files;
    }

    /** As it is typed. */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> spellings() {
        return Arrays.stream(values()).map(Tool::spelling).toList();
    }

    /** The one that is spelled so. */
    public static Optional<Tool> of(String spelling) {
        return Arrays.stream(values())
                .filter(tool -> tool.spelling().equals(spelling))
                .findFirst();
    }

    ToolFiles files() {
        return files.get();
    }
}
