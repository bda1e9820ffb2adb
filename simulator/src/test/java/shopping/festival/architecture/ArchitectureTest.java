package shopping.festival.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import shopping.festival.view.html.Section;

/** The floor plan: nine groups, no cycle. What may be called where (clock, chance, locale) stands in the POMs. */
class ArchitectureTest {
    private static final String ROOT = "shopping.festival.";

    /** Each group may import from those in front of it. */
    private static final List<String> GROUPS =
            List.of("base", "model", "measure", "scenario", "engine", "result", "view", "study", "cli");

    private static final List<String> STAGES =
            List.of("buyers", "checkout", "sellers", "payment", "warehouses", "delivery");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shopping.festival");

    @Test
    void groupsImportOnlyFromThoseInFrontOfThem() {
        for (int g = 0; g < GROUPS.size() - 1; g++) {
            String[] behind = GROUPS.subList(g + 1, GROUPS.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + GROUPS.get(g) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(behind)
                    .check(CLASSES);
        }
    }

    @Test
    void everyPackageIsInAGroup() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName().substring(ROOT.length()))
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(GROUPS);
    }

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching("shopping.festival.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void stagesDoNotKnowEachOther() {
        for (String stage : STAGES) {
            String[] others = STAGES.stream()
                    .filter(other -> !other.equals(stage))
                    .map(other -> ROOT + "model." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "model." + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        }
    }

    /** What makes a part of a page is found by its name. */
    @Test
    void everySectionOfAPageIsMadeByTheOneMethodOfAClassCalledSo() {
        methods()
                .that(DescribedPredicate.describe("make a section", ArchitectureTest::makesSection))
                .should()
                .haveName("section")
                .andShould()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Section")
                .check(CLASSES);
    }

    private static boolean makesSection(JavaMethod method) {
        return method.getOwner().getPackageName().startsWith(ROOT + "study.")
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(t -> t.isEquivalentTo(Section.class))
                && (method.getRawReturnType().isEquivalentTo(Section.class)
                        || method.getRawReturnType().isEquivalentTo(Optional.class));
    }

    @Test
    void akkaIsKnownToActorsAndTheirClusterOnly() {
        knownOnlyIn("akka..", ROOT + "engine.actors..", ROOT + "engine.cluster..");
    }

    @Test
    void picocliIsKnownToTheCommandLineOnly() {
        knownOnlyIn("picocli..", ROOT + "cli..");
    }

    private static void knownOnlyIn(String library, String... room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** What proves an event log shares nothing with what wrote it. */
    @Test
    void theProofOfALogImportsTheJdkAndNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "study.log.proof..")
                .should()
                .dependOnClassesThat()
                // jspecify is read by the compiler alone: the package says that it knows no null.
                .resideOutsideOfPackages("java..", "org.jspecify.annotations..", ROOT + "study.log.proof..")
                .check(CLASSES);
    }
}
