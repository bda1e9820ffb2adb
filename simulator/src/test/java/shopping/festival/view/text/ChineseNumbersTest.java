package shopping.festival.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;

/** Money and percent as Chinese has them: the unit behind the number, and ten thousands for thousands of thousands. */
class ChineseNumbersTest {
    private static String said(MoneyShown.Work<String, RuntimeException> work) {
        return Phrases.in(Language.CHINESE, work);
    }

    @Test
    void amountsAreInYuan_inTenThousands_andInHundredMillions() {
        assertThat(said(() -> People.money(4_120_000))).isEqualTo("41,200 元");
        assertThat(said(() -> People.money(123_400_000))).isEqualTo("123.4 万元");
        assertThat(said(() -> People.money(12_070_000_000_000.0))).isEqualTo("1,207 亿元");
        assertThat(said(() -> MoneyShown.exactly(7_950))).isEqualTo("79.50 元");
        assertThat(People.money(123_400_000)).isEqualTo("RMB 1.23 m");
    }

    /** At RMB 5 for one, 41,200 of it are 20,600,000 fen. */
    @Test
    void otherMoneyKeepsItsCode() {
        Currency dollar = new Currency("USD", 5);
        assertThat(said(() -> MoneyShown.in(dollar, () -> People.money(20_600_000))))
                .isEqualTo("USD 41,200");
        assertThat(said(() -> MoneyShown.in(dollar, () -> People.money(1e9)))).isEqualTo("USD 200.0 万");
    }

    @Test
    void countsAndSharesFollow() {
        assertThat(said(() -> People.count(657e6))).isEqualTo("6.57 亿");
        assertThat(said(() -> People.count(12_345))).isEqualTo("12,300");
        assertThat(said(() -> People.percent(0.27))).isEqualTo("27%");
    }

    /** A mean of RMB 2,500,000 ± 50,000: 250 ± 5 of ten thousand. */
    @Test
    void anIntervalIsInTheUnitOfItsMean() {
        Estimate e = new Estimate(30, 250_000_000, 1e6, 245_000_000.0, 255_000_000.0);
        assertThat(said(() -> PlusMinus.money(e))).isEqualTo("250.0 万元 ±5.0");
        assertThat(said(() -> PlusMinus.moneyRange(e))).isEqualTo("250.0 万元（245.0 至 255.0）");
        assertThat(PlusMinus.moneyRange(e)).isEqualTo("RMB 2.50 m (2.45 to 2.55)");
        Estimate share = new Estimate(30, 0.95, 0.1, 0.91, 0.97);
        assertThat(said(() -> PlusMinus.percent(share))).isEqualTo("95.0%（91.0 至 97.0）");
    }
}
