package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
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
                        TransitTest.class)
                .map(Class::getDeclaredMethods)
                .flatMap(Arrays::stream)
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .map(CasesTest::rows)
                .flatMap(List::stream)
                .toList();
        assertThat(checked).containsExactlyInAnyOrderElementsOf(Row.ALL);
        // Of the 140 rows four formulas and one ratio of thinning are not for the engine.
        assertThat(checked).hasSize(135);
    }

    private static List<Row> rows(Parameter parameter) {
        return Expected.rows(parameter.getAnnotation(Case.class));
    }
}
