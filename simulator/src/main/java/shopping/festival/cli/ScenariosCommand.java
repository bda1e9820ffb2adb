package shopping.festival.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.study.catalogue.Catalogue;
import shopping.festival.study.catalogue.CatalogueLines;
import shopping.festival.study.catalogue.ShippedScenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;

/** {@code festival scenarios}: which ones there are. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the scenarios that are shipped, with their questions and what to expect; or tells of one.")
final class ScenariosCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "Tell what one of them is, and its path.")
    private @Nullable String name;

    @Option(names = "--json", description = "As JSON: name, path, question, headline and wallTime.")
    private boolean json;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    ScenariosCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.ofInstallation();
        if (name == null) {
            tell(catalogue);
        } else {
            tell(catalogue.named(name));
        }
        return ExitCode.FINE;
    }

    private void tell(Catalogue catalogue) {
        if (json) {
            console.out().print(CatalogueLines.json(catalogue.scenarios()));
        } else {
            CatalogueLines.of(catalogue).forEach(console.out()::println);
        }
    }

    private void tell(ShippedScenario scenario) {
        if (json) {
            console.out().print(CatalogueLines.json(scenario));
        } else {
            CatalogueLines.of(scenario).forEach(console.out()::println);
        }
    }
}
