package shopping.festival.scenario.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Mistakes;

/** The text of a scenario: the file, what it includes, what the command line sets, and the defaults. */
public final class ScenarioFile {
    public static final String DEFAULTS = "festival-defaults.conf";
    /** What stands before the first = that is not in quotes. */
    private static final Pattern KEY = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^=\"])*+");

    static final long BYTES_MAX = 10L << 20;

    private ScenarioFile() {}

    static ConfigParseOptions options() {
        return ConfigParseOptions.defaults().setSyntax(ConfigSyntax.CONF).setAllowMissing(false);
    }

    /** Every key with its default. */
    public static ConfigObject defaults() {
        try (Reader reader =
                new InputStreamReader(ScenarioFile.class.getResourceAsStream("/" + DEFAULTS), StandardCharsets.UTF_8)) {
            return ConfigFactory.parseReader(reader, options().setOriginDescription(DEFAULTS))
                    .resolve(ConfigResolveOptions.noSystem())
                    .root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file and what the command line sets over it; throws when there is nothing that could be read. */
    public static ConfigObject read(
            ScenarioInput input, List<String> overrides, ConfigObject defaults, FileProblems problems) {
        Extent extent = new Extent(problems);
        try {
            Config config = parse(input, problems, extent);
            for (String override : overrides) {
                config = override(config, override, defaults, problems, extent);
            }
            extent.parsed();
            ConfigObject root = config.resolve(ConfigResolveOptions.noSystem()).root();
            extent.resolved(root);
            return root;
        } catch (ConfigException e) {
            note(e, problems);
        } catch (OutOfMemoryError e) {
            // What was made is let go with the stack: a text that doubles with each of thirty lines.
            throw extent.tooLarge();
        } catch (StackOverflowError e) {
            problems.add("leads through too many substitutions, one after the other. Write the values themselves.");
        }
        throw problems.mistakes();
    }

    /**
     * The values of a file that a run has written, by their names; such a file includes nothing.
     *
     * @throws Mistakes if it is damaged, the line with it
     */
    public static Map<String, ConfigValue> written(Path file) {
        return LargeStack.call(() -> {
            FileProblems problems = new FileProblems(file);
            ConfigObject root = read(ScenarioInput.of(file), List.of(), Section.NOTHING, problems);
            problems.throwIfAny();
            Map<String, ConfigValue> values = new TreeMap<>();
            root.toConfig().entrySet().forEach(e -> values.put(e.getKey(), e.getValue()));
            return values;
        });
    }

    private static Config parse(ScenarioInput input, FileProblems problems, Extent extent) {
        Path file = input.file();
        try {
            if (input.text().isPresent()) {
                Path here = Path.of("").toRealPath();
                return including(
                        input,
                        problems,
                        extent,
                        here.resolve(file),
                        input.text().get());
            }
            check(file, problems);
            problems.throwIfAny();
            Path real = file.toRealPath();
            return including(
                    input, problems, extent, real, HoconText.of(real, "").text());
        } catch (IOException e) {
            problems.add("cannot be read (" + e.getClass().getSimpleName() + "). Check the file and its permissions.");
            throw problems.mistakes();
        }
    }

    private static Config including(ScenarioInput input, FileProblems problems, Extent extent, Path real, String text) {
        IncludeFolders folders = new IncludeFolders(real.resolveSibling(""), input.includeDirs());
        return new FolderIncluder(problems, extent, folders, real, text, 0).parse();
    }

    private static void check(Path file, FileProblems problems) throws IOException {
        if (!Files.exists(file)) {
            problems.add("does not exist (looked for " + file.toAbsolutePath().normalize() + "). Check the path.");
        } else if (Files.isDirectory(file)) {
            problems.add("is a folder. Name a scenario file inside it.");
        } else if (!Files.isRegularFile(file)) {
            problems.add("is not a regular file. Name a scenario file.");
        } else if (!Files.isReadable(file)) {
            problems.add("cannot be read. Check its permissions.");
        } else if (Files.size(file) > BYTES_MAX) {
            problems.add("is larger than 10 MB (" + (Files.size(file) >> 20) + " MB). Is this a scenario?");
        }
    }

    /**
     * Sets one key. What the file leaves to the defaults is copied first, so that setting one key of a default
     * warehouse does not make it the only warehouse.
     */
    private static Config override(
            Config config, String override, ConfigObject defaults, FileProblems problems, Extent extent) {
        Matcher key = KEY.matcher(override);
        int equals = key.lookingAt() ? key.end() : override.length();
        if (equals == 0 || equals == override.length() || override.contains("\n")) {
            problems.add(FileProblems.COMMAND_LINE, 0, "(" + override + ") is not of the form KEY=VALUE.");
            return config;
        }
        try {
            extent.nested(FileProblems.COMMAND_LINE, 0, FieldGroup.parts(override.substring(0, equals)));
            List<String> keys =
                    ConfigUtil.splitPath(override.substring(0, equals).trim());
            Config whole = config;
            for (int n = 1; n < keys.size(); n++) {
                String prefix = ConfigUtil.joinPath(keys.subList(0, n));
                Config known = defaults.toConfig();
                if (!whole.hasPathOrNull(prefix)
                        && known.hasPath(prefix)
                        && known.getValue(prefix).valueType() == ConfigValueType.OBJECT) {
                    whole = whole.withValue(prefix, known.getValue(prefix));
                    break;
                }
            }
            // Parsed as a value only, so that an override cannot include anything.
            Config value = new HoconText(FileProblems.COMMAND_LINE, "value = " + override.substring(equals + 1))
                    .parse(options(), extent);
            if (value.root().size() != 1 || value.root().get("value") == null) {
                throw new ConfigException.BadPath(override, "one value is expected");
            }
            return whole.withValue(ConfigUtil.joinPath(keys), value.root().get("value"));
        } catch (ConfigException e) {
            problems.add(FileProblems.COMMAND_LINE, 0, "(" + override + ") cannot be understood: " + sentence(e));
            return config;
        }
    }

    private static void note(ConfigException e, FileProblems problems) {
        String text = e instanceof ConfigException.UnresolvedSubstitution
                ? "a substitution names no key of this file: " + sentence(e)
                : "syntax error: " + sentence(e);
        if (e.origin() == null) {
            problems.add(text);
        } else {
            problems.add(e.origin(), "", text);
        }
    }

    /** The library's message without the place in front, on one line. */
    private static String sentence(ConfigException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").trim();
        if (e.origin() != null && message.startsWith(e.origin().description() + ": ")) {
            message = message.substring(e.origin().description().length() + 2);
        }
        return message.endsWith(".") || message.endsWith(")") ? message : message + ".";
    }
}
