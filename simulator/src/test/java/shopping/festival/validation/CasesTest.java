package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row of the cases is left out, and none is checked twice. */
class CasesTest {

    @Test
    void everyRowOfTheseCasesIsChecked() {
        List<Row> checked = Stream.of(
                        ArrivalsTest.class,
                        SplittingTest.class,
                        PopularityTest.class,
                        DeterministicQueuesTest.class,
                        MarkovQueuesTest.class,
                        GeneralServiceTest.class,
                        BusyDayTest.class,
                        SubstitutionTest.class,
                        LanesTest.class,
                        FlashSaleTest.class,
                        TransitTest.class,
                        NewsvendorTest.class,
                        FixedStockTest.class,
                        BaseStockTest.class,
                        ReorderPointTest.class,
                        WholeChainTest.class)
                .map(Class::getDeclaredMethods)
                .flatMap(Arrays::stream)
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .map(CasesTest::rows)
                .flatMap(List::stream)
                .toList();
        assertThat(checked).containsExactlyInAnyOrderElementsOf(Row.ALL);
        // Of the 320 rows four formulas of queues and one ratio of thinning are not for this program.
        assertThat(checked).hasSize(315);
    }

    /** The figures in it are those of the run that wrote {@code target/validation.md}; what is expected must agree. */
    @Test
    void everyRowStandsInTheDocument() throws IOException {
        String document = Files.readString(Path.of("docs", "validation.md"));
        assertThat(Row.ALL.stream().map(Report::opening).filter(line -> !document.contains(line)))
                .isEmpty();
    }

    private static List<Row> rows(Parameter parameter) {
        return Expected.rows(parameter.getAnnotation(Case.class));
    }
}
