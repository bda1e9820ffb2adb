package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;

/** Collects what is wrong, so that one reading tells everything: {@code file:line: name (value) rule. Advice.} */
public final class FileProblems {
    /** The origin of what the command line sets. */
    static final String COMMAND_LINE = "--set";

    /** @param rank among those of one line: the order in which the file was read */
    private record Line(String file, int number, String text, int rank) {}

    private final Path scenario;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>();
    private ConfigObject said = Section.NOTHING;
    private boolean isIncomplete;

    /** @param scenario the file that was asked for; problems without a place of their own are its problems */
    public FileProblems(Path scenario) {
        this.scenario = scenario;
    }

    /** What the scenario says once it is read: a default that is wrong is told at what made it so. */
    public void of(ConfigObject read) {
        said = read;
    }

    /** Notes a problem of the value at a path. */
    public void add(ConfigOrigin origin, String path, String text) {
        paths.add(path);
        if (!isDefault(origin)) {
            add(fileOf(origin), lineOf(origin), text);
            return;
        }
        Cause cause = Cause.of(path, said, this::isDefault);
        String why = cause.name().isEmpty()
                ? " This is a default: state it yourself."
                : " This is a default, which does not fit " + cause.name() + ": change that, or state it yourself.";
        add(fileOf(cause.origin()), lineOf(cause.origin()), text + why);
    }

    /** Notes that a key is left out of a group. */
    void missing(ConfigOrigin group, String path, String text) {
        paths.add(path);
        ConfigOrigin place =
                isDefault(group) ? Cause.of(path, said, this::isDefault).origin() : group;
        add(fileOf(place), lineOf(place), text);
    }

    boolean isDefault(ConfigOrigin origin) {
        return ScenarioFile.DEFAULTS.equals(fileOf(origin));
    }

    /** Notes that a part of the scenario could not be read: whatever else seems to be missing may stand there. */
    void incomplete(String file, int line, String text) {
        isIncomplete = true;
        add(file, line, text);
    }

    /** Refuses a scenario of which a part is missing, before that part is missed key by key. */
    public void refuseIncomplete() {
        if (isIncomplete) {
            throw mistakes();
        }
    }

    /** Notes a problem of a file as a whole, or of one of its lines. */
    public void add(String file, int line, String text) {
        lines.add(new Line(file, line, text, 2 * lines.size() + 1));
    }

    /** Keeps the place of a word whose meaning is found out later. */
    Stated stated(Item item, String text) {
        ConfigOrigin origin = item.value().origin();
        String name = item.path() + " (" + item.shown() + ")";
        return new Stated(text, name, fileOf(origin), lineOf(origin), 2 * lines.size());
    }

    /** Notes a problem of such a word, as if it had been found when the word was read. */
    public void add(Stated word, String rule, String advice) {
        lines.add(new Line(word.file(), word.line(), word.name() + " " + rule + ". " + advice, word.rank()));
    }

    public void add(String text) {
        add(name(scenario), 0, text);
    }

    /** True if nothing is wrong with the value at a path nor with anything below it. */
    public boolean isClean(String path) {
        return paths.stream().noneMatch(p -> p.equals(path) || p.startsWith(path + ".") || p.startsWith(path + "["));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public void throwIfAny() {
        if (!lines.isEmpty()) {
            throw mistakes();
        }
    }

    public Mistakes mistakes() {
        Comparator<Line> order = Comparator.<Line, Boolean>comparing(l -> l.file.equals(COMMAND_LINE))
                .thenComparing(l -> !l.file.equals(name(scenario)))
                .thenComparing(Line::file)
                .thenComparing(Line::number)
                .thenComparing(Line::rank);
        return new Mistakes(lines.stream()
                .sorted(order)
                .map(line -> Problem.in(line.file, line.number, line.text))
                .distinct()
                .toList());
    }

    /** The name by which people know a file: relative to the scenario's folder. */
    String fileOf(ConfigOrigin origin) {
        // What stands in several files has no place of its own; its file name would be a list of theirs.
        if (origin.description().startsWith("merge of ")) {
            return name(scenario);
        }
        if (origin.filename() != null) {
            Path folder = scenario.toAbsolutePath().normalize().getParent();
            Path file = Path.of(origin.filename()).toAbsolutePath().normalize();
            return folder != null && file.startsWith(folder)
                    ? folder.relativize(file).toString()
                    : name(file);
        }
        String description = origin.description();
        // What an override makes on its way to its key.
        if (description.startsWith("withValue(")) {
            return COMMAND_LINE;
        }
        int colon = description.lastIndexOf(": ");
        return origin.lineNumber() > 0 && colon > 0 ? description.substring(0, colon) : description;
    }

    private int lineOf(ConfigOrigin origin) {
        return COMMAND_LINE.equals(fileOf(origin)) || origin.description().startsWith("merge of ")
                ? 0
                : origin.lineNumber();
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
