package shopping.festival.study.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.text.OneLine;

/** The scenarios that lie beside the program, sorted by name. */
public final class Catalogue {
    private static final String FOLDER = "scenarios";

    private final List<ShippedScenario> scenarios;

    private Catalogue(List<ShippedScenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    /** Of the installation that runs, whichever folder it is called from. */
    public static Catalogue ofInstallation() throws IOException {
        CodeSource code = Catalogue.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            throw Mistakes.of("the program does not know where it lies. Start it by simulator/bin/festival.");
        }
        Path program = Path.of(uri(code));
        for (Path above = program.getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(FOLDER))) {
                return in(above.resolve(FOLDER));
            }
        }
        throw Mistakes.of("there is no folder " + FOLDER + " beside " + program
                + " or above it. Start the program from a checkout, by simulator/bin/festival.");
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
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ShippedScenario.ENDING))
                    .sorted()
                    .toList();
        }
        List<ShippedScenario> scenarios = new ArrayList<>();
        for (Path file : files) {
            scenarios.add(ShippedScenario.read(file));
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
