package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Trade;
import shopping.festival.result.Trade.Sales;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.study.run.Experiment;

/** A table that does not add up to the total beside it is seen before anybody reads it. */
class ResultLawsTest {
    private static final FestivalResult SOUND = Experiment.of(
                    CheckedScenario.load(Path.of("../scenarios/tiny.conf"), List.of()), 1.0)
            .play(0, RunOptions.inline())
            .result();

    private static Map<String, Sales> doubled(Map<String, Sales> sales) {
        Map<String, Sales> twice = new LinkedHashMap<>();
        sales.forEach((name, s) -> twice.put(name, new Sales(s.orders(), 2 * s.gmvFen(), s.share())));
        return twice;
    }

    private static FestivalResult with(Map<String, Sales> byCategory, Map<String, Sales> byRegion) {
        Trade t = SOUND.trade();
        Trade other = new Trade(
                t.gmvFen(), t.gmvFenAfter(), t.peaks(), t.stockOut(), t.foreign(), t.byMode(), byCategory, byRegion);
        return new FestivalResult(
                SOUND.head(),
                SOUND.execution(),
                SOUND.counts(),
                other,
                SOUND.accounts(),
                SOUND.service(),
                SOUND.proof());
    }

    @Test
    void aSoundResult_addsUp() {
        assertThatCode(() -> ResultLaws.check(SOUND)).doesNotThrowAnyException();
    }

    @Test
    void gmvByCategory_doubled() {
        Trade t = SOUND.trade();
        assertThatThrownBy(() -> ResultLaws.check(with(doubled(t.byCategory()), t.byRegion())))
                .isInstanceOf(BrokenLaw.class)
                .hasMessage("law broken: a total is the sum of its parts: result, byCategory gmvFen: " + t.gmvFen()
                        + " in all ≠ " + 2 * t.gmvFen() + " in its parts");
    }

    @Test
    void gmvByRegion_withoutARegion() {
        Trade t = SOUND.trade();
        assertThatThrownBy(() -> ResultLaws.check(with(t.byCategory(), Map.of())))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("byRegion orders")
                .hasMessageContaining("≠ 0 in its parts");
    }
}
