package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.TinyRun;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.view.text.People;

/** Three sentences a person understands. */
class ClosingTest {

    @Test
    void whatTheDayDid_whatBroke_whatWasLost() {
        TinyRun tiny = new TinyRun();
        List<String> sentences = Closing.sentences(tiny.result);
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0))
                .startsWith("The day saw ")
                .contains("orders paid, worth RMB ")
                .endsWith(".");
        assertThat(sentences.get(1)).startsWith("Hardest hit was the ").contains("saturated ");
        assertThat(sentences.get(2))
                .contains("went without what they wanted: ")
                .contains(" told sold out, of goods worth RMB ")
                .doesNotContain("RMB 0");
    }

    @Test
    void atAScale_figuresAreForTheWholeMarket_andThatIsSaid() {
        TinyRun tiny = new TinyRun();
        FestivalResult tenth = ResultMaker.result(
                tiny.festival, tiny.outcome, RunFacts.of("tiny", 7).withScale(0.1));
        assertThat(Closing.sentences(tenth).get(0))
                .contains("scale 0.1")
                .contains(People.count(tiny.result.counts().ordersPaidInDay() * 10.0));
    }

    @Test
    void numbersAreRounded() {
        assertThat(People.count(657_000_000)).isEqualTo("657.0 million");
        assertThat(People.count(175_012)).isEqualTo("175,000");
        assertThat(People.count(999)).isEqualTo("999");
        assertThat(People.money(12_070_000_000_000.0)).isEqualTo("RMB 120.7 bn");
        assertThat(People.span(14 * 60)).isEqualTo("14 min");
        assertThat(People.span(0.25)).isEqualTo("250 ms");
        assertThat(People.clock(579)).isEqualTo("00:09:39");
    }
}
