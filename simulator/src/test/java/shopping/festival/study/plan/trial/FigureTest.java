package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

class FigureTest {
    @TempDir
    Path folder;

    /** Ten are wanted and sixteen there: a unit is lost now and then, and Student's interval of that reaches below 0. */
    @Test
    void noIntervalOfUnitsOrCostsGoesBelowNothing() {
        CornerShop shop = CornerShop.in(folder).with(CornerShop.CN, Mode.DOMESTIC, 10, 0, 16, Policy.NONE);
        PlanRuns runs = new PlanRuns(shop.ground(), List.of(shop.plan()), Replicator.of(5, 1));
        runs.runTo(20);
        PlanSample sample = runs.samples().get(0);
        Student student = new Student(0.95);
        double raw = student.ofAll(sample.totals(Amount.LOST_UNITS)).least();
        assertThat(raw).isNegative();
        for (Figure figure : List.of(Figure.LOST_UNITS, Figure.LOST_FEN)) {
            assertThat(figure.known(sample, student).mean()).isPositive();
            assertThat(figure.known(sample, student).least()).isZero();
            assertThat(figure.of(sample, 0, student).least()).isZero();
        }
    }

    @Test
    void theRulesAreNamedWithTheirNumbers() {
        CornerShop shop = CornerShop.in(folder).with(CornerShop.CN, Mode.DOMESTIC, 10, 0, 14, Policy.NONE);
        Section rules = new RulesSection(shop.scenario()).section();
        assertThat(rules.text().get(0)).contains("11 November 2016", "checkout.orderLimit");
        Table table = (Table) rules.blocks().get(0);
        assertThat(table.rows()).hasSize(2 + Mode.values().length);
        assertThat(table.rows().get(0).get(1).text())
                .isEqualTo(String.format(
                        Locale.ROOT, "%.1f %%", 100 * shop.scenario().taxRate()));
    }
}
