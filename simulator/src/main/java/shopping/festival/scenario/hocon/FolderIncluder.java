package shopping.festival.scenario.hocon;

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

/** Lets a scenario include files of its own folder and nothing else: no URL, no class path, no way out. */
final class FolderIncluder implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderURL, ConfigIncluderClasspath {
    private static final int DEPTH_MAX = 10;

    private final FileProblems problems;
    private final Extent extent;
    private final Path root;
    private final Path includer;
    private final int depth;

    /** @param includer the file whose includes are resolved, its real path */
    FolderIncluder(FileProblems problems, Extent extent, Path root, Path includer, int depth) {
        this.problems = problems;
        this.extent = extent;
        this.root = root;
        this.includer = includer;
        this.depth = depth;
    }

    /** There is nothing to fall back on. */
    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
        return this;
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
        return what.contains("://") ? refuse(what, "names a URL") : file(what);
    }

    @Override
    public ConfigObject includeFile(ConfigIncludeContext context, File what) {
        return file(what.getPath());
    }

    @Override
    public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
        return refuse(what.toString(), "names a URL");
    }

    @Override
    public ConfigObject includeResources(ConfigIncludeContext context, String what) {
        return refuse(what, "names a resource of the class path");
    }

    private ConfigObject file(String what) {
        Path file;
        try {
            file = includer.resolveSibling(what).normalize();
            if (!file.startsWith(root)) {
                return refuse(what, "leaves the scenario's folder");
            }
            if (!Files.isRegularFile(file)) {
                return refuse(what, "names no file");
            }
            // A link may lead out of the folder though its name does not.
            file = file.toRealPath();
            if (!file.startsWith(root)) {
                return refuse(what, "leaves the scenario's folder");
            }
            if (Files.size(file) > ScenarioFile.BYTES_MAX) {
                return refuse(what, "is larger than 10 MB");
            }
        } catch (IOException | InvalidPathException e) {
            return refuse(what, "cannot be read");
        }
        if (depth >= DEPTH_MAX) {
            return refuse(what, "is nested more than " + DEPTH_MAX + " deep");
        }
        extent.included(root.relativize(file).toString());
        try {
            return HoconText.of(file, root.relativize(file).toString())
                    .parse(
                            ScenarioFile.options()
                                    .setIncluder(new FolderIncluder(problems, extent, root, file, depth + 1)),
                            extent)
                    .root();
        } catch (IOException e) {
            return refuse(what, "cannot be read");
        }
    }

    private ConfigObject refuse(String what, String why) {
        extent.included(what);
        Path name = includer.startsWith(root) ? root.relativize(includer) : includer.getFileName();
        problems.add(
                name.toString(),
                lineOf(what),
                "include (" + what + ") " + why + ". Include a file that lies in the scenario's folder.");
        return ConfigFactory.empty().root();
    }

    /** The parser does not tell where it is, so the line is looked for. */
    private int lineOf(String what) {
        try {
            List<String> lines = Files.readAllLines(includer);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("include") && lines.get(i).contains(what)) {
                    return i + 1;
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }
}
