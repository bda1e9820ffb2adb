package shopping.festival.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of the packages is an order's way, and what the model may not touch stays out of it. */
class ArchitectureTest {
    private static final String ROOT = "shopping.festival.";

    /** Each row may import from the rows above it; the stages are one row, so that none imports another. */
    private static final List<List<String>> ROWS = List.of(
            List.of("time", "proof"),
            List.of("random", "newsvendor"),
            List.of("flow"),
            List.of("servers"),
            List.of("market"),
            List.of("demand", "checkout", "inventory", "payment", "warehouse", "delivery"),
            List.of("measure"),
            List.of("threshold"),
            List.of("audit"),
            List.of("scenario"),
            List.of("shop"),
            List.of("engine"),
            List.of("events"),
            List.of("actors"),
            List.of("run"),
            List.of("environment"),
            List.of("statistics"),
            List.of("plan"),
            List.of("mix"),
            List.of("report"),
            List.of("diff", "compare"),
            List.of("page"),
            List.of("cli"));

    private static final String[] MODEL = {
        ROOT + "time..",
        ROOT + "random..",
        ROOT + "newsvendor..",
        ROOT + "flow..",
        ROOT + "servers..",
        ROOT + "market..",
        ROOT + "demand..",
        ROOT + "checkout..",
        ROOT + "inventory..",
        ROOT + "payment..",
        ROOT + "warehouse..",
        ROOT + "delivery.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shopping.festival");

    @Test
    void packagesImportOnlyFromRowsAboveThem() {
        for (int row = 0; row < ROWS.size(); row++) {
            for (String name : ROWS.get(row)) {
                List<String> forbidden = new ArrayList<>();
                for (int other = row; other < ROWS.size(); other++) {
                    ROWS.get(other).stream()
                            .filter(n -> !n.equals(name))
                            .forEach(n -> forbidden.add(ROOT + n + ".."));
                }
                if (!forbidden.isEmpty()) {
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden.toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void everyPackageHasItsRow() {
        Set<String> known = ROWS.stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<String> found = CLASSES.stream()
                .map(c -> c.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toSet());
        org.assertj.core.api.Assertions.assertThat(known).containsAll(found);
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("shopping.festival.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void akkaStaysInActorsAndRun() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "actors..", ROOT + "run..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("akka..")
                .check(CLASSES);
    }

    @Test
    void theModelTouchesNoClockNoHiddenChanceNoHashOrder() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "sin", double.class)
                .orShould()
                .callMethod(Math.class, "cos", double.class)
                .orShould()
                .callMethod(Collectors.class, "toSet")
                .orShould()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                                "java.util.Map or Set or Collectors",
                                                o -> o.isEquivalentTo(Map.class)
                                                        || o.isEquivalentTo(Set.class)
                                                        || o.isEquivalentTo(Collectors.class))))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                        "of|copyOf|groupingBy|toSet"))))
                .orShould()
                .callMethod(Collection.class, "parallelStream")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(HashSet.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(HashMap.class)
                .check(CLASSES);
    }
}
