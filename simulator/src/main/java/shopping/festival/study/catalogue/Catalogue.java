package shopping.festival.study.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.text.OneLine;

/** The scenarios that lie beside the program, sorted by name. */
public final class Catalogue {
    private static final String FOLDER = "scenarios";
    /** A folder holds a family of them, such as the years. */
    private static final int DEPTH = 2;

    private final List<ShippedScenario> scenarios;

    private Catalogue(List<ShippedScenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    /** Of the installation that runs, whichever folder it is called from. */
    public static Catalogue ofInstallation() throws IOException {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            throw Mistakes.of("there is no folder " + FOLDER + " beside the program or above it."
                    + " Start the program from a checkout, by simulator/bin/festival.");
        }
        return in(folder.get());
    }

    /** Where they lie; empty if the program lies somewhere else. */
    public static Optional<Path> folder() {
        CodeSource code = Catalogue.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        for (Path above = Path.of(uri(code)).getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(FOLDER))) {
                return Optional.of(above.resolve(FOLDER));
            }
        }
        return Optional.empty();
    }

    private static URI uri(CodeSource code) {
        try {
            return code.getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a program that lies at no address: " + code.getLocation(), e);
        }
    }

    static Catalogue in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            files = all.filter(file -> file.toString().endsWith(ShippedScenario.ENDING))
                    .sorted()
                    .toList();
        }
        List<ShippedScenario> scenarios = new ArrayList<>();
        for (Path file : files) {
            scenarios.add(ShippedScenario.read(folder, file));
        }
        return new Catalogue(scenarios);
    }

    public List<ShippedScenario> scenarios() {
        return scenarios;
    }

    /**
     * One of them.
     *
     * @param name with or without its ending
     */
    public ShippedScenario named(String name) {
        String bare = name.endsWith(ShippedScenario.ENDING)
                ? name.substring(0, name.length() - ShippedScenario.ENDING.length())
                : name;
        return scenarios.stream()
                .filter(s -> s.name().equals(bare))
                .findFirst()
                .orElseThrow(() -> Mistakes.of(OneLine.of(name) + " is no scenario that is shipped. "
                        + Suggestion.among(
                                bare,
                                scenarios.stream().map(ShippedScenario::name).toList())));
    }
}
