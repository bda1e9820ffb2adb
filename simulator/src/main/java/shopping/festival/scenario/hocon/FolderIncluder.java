package shopping.festival.scenario.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets a scenario include files of the folders that are its own or named, and nothing else: no URL, no class path. */
final class FolderIncluder implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderURL, ConfigIncluderClasspath {
    private static final int DEPTH_MAX = 10;
    private static final String INSIDE = "Include a file that lies in the scenario's folder.";
    private static final String INSIDE_OR_NAMED =
            "Include a file that lies in the scenario's folder, or name its folder with --include-dir.";

    private final FileProblems problems;
    private final Extent extent;
    private final IncludeFolders folders;
    private final Path includer;
    private final String includerText;
    private final int depth;

    /** @param includer the file whose includes are resolved, its real path */
    FolderIncluder(
            FileProblems problems,
            Extent extent,
            IncludeFolders folders,
            Path includer,
            String includerText,
            int depth) {
        this.problems = problems;
        this.extent = extent;
        this.folders = folders;
        this.includer = includer;
        this.includerText = includerText;
        this.depth = depth;
    }

    /** The text with whatever it includes. */
    Config parse() {
        return new HoconText(folders.name(includer), includerText)
                .parse(ScenarioFile.options().setIncluder(this), extent);
    }

    /** There is nothing to fall back on. */
    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
        return this;
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
        return what.contains("://") ? refuse(what, "names a URL", INSIDE) : file(what);
    }

    @Override
    public ConfigObject includeFile(ConfigIncludeContext context, File what) {
        return file(what.getPath());
    }

    @Override
    public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
        return refuse(what.toString(), "names a URL", INSIDE);
    }

    @Override
    public ConfigObject includeResources(ConfigIncludeContext context, String what) {
        return refuse(what, "names a resource of the class path", INSIDE);
    }

    private ConfigObject file(String what) {
        try {
            Optional<Path> found = find(what);
            if (found.isEmpty()) {
                return folders.holds(includer.resolveSibling(what).normalize())
                        ? refuse(what, "names no file", INSIDE_OR_NAMED)
                        : refuse(what, "leaves the scenario's folder", INSIDE_OR_NAMED);
            }
            // A link may lead out of the folder though its name does not.
            Path file = found.get().toRealPath();
            if (!folders.holds(file)) {
                return refuse(what, "leaves the scenario's folder", INSIDE_OR_NAMED);
            }
            if (Files.size(file) > ScenarioFile.BYTES_MAX) {
                return refuse(what, "is larger than 10 MB", INSIDE);
            }
            if (depth >= DEPTH_MAX) {
                return refuse(what, "is nested more than " + DEPTH_MAX + " deep", INSIDE);
            }
            extent.included(folders.name(file));
            String text = HoconText.of(file, "").text();
            return new FolderIncluder(problems, extent, folders, file, text, depth + 1)
                    .parse()
                    .root();
        } catch (IOException | InvalidPathException e) {
            return refuse(what, "cannot be read", INSIDE);
        }
    }

    /** Beside the file that includes it first. */
    private Optional<Path> find(String what) {
        return folders.candidates(includer, what).stream()
                .filter(folders::holds)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private ConfigObject refuse(String what, String why, String advice) {
        extent.included(what);
        problems.incomplete(folders.name(includer), lineOf(what), "include (" + what + ") " + why + ". " + advice);
        return ConfigFactory.empty().root();
    }

    /** The parser does not tell where it is, so the line is looked for. */
    private int lineOf(String what) {
        List<String> lines = includerText.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("include") && lines.get(i).contains(what)) {
                return i + 1;
            }
        }
        return 0;
    }
}
