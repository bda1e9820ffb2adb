package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LotsTest {
    /** At least two cartons of 24, at most 100: 0, 48, 72, 96. */
    private static final Lots CARTONS = new Lots(0, 100, 24, 40);

    @Test
    void wholeCartonsBetweenTheSmallestOrderAndTheMost() {
        assertThat(CARTONS.lowest()).as("40 are no two cartons").isEqualTo(48);
        assertThat(new int[] {CARTONS.at(0), CARTONS.at(1), CARTONS.at(2), CARTONS.at(3), CARTONS.at(9)})
                .containsExactly(0, 48, 72, 96, 96);
        assertThat(CARTONS.atLeast(1)).isEqualTo(48);
        assertThat(CARTONS.atMost(47)).isZero();
        assertThat(CARTONS.atLeast(73)).isEqualTo(96);
        assertThat(CARTONS.atMost(95)).isEqualTo(72);
        assertThat(CARTONS.atLeast(5000)).isEqualTo(96);
        assertThat(CARTONS.allows(72)).isTrue();
        assertThat(CARTONS.allows(73)).isFalse();
        assertThat(CARTONS.allows(24)).as("below the smallest order").isFalse();
        assertThat(CARTONS.allows(120)).as("above the most").isFalse();
    }

    @Test
    void whatHasToBeThere_leavesNoWayToNothing() {
        Lots lots = new Lots(30, 100, 24, 0);
        assertThat(lots.allows(0)).isFalse();
        assertThat(lots.least()).isEqualTo(48);
        assertThat(lots.at(1)).isEqualTo(72);
        assertThat(lots.atMost(10)).as("there is nothing below").isEqualTo(48);
        assertThat(lots.indexOf(72)).isEqualTo(1);
    }

    @Test
    void everyIndexIsThatOfItsQuantity() {
        for (Lots lots : new Lots[] {CARTONS, new Lots(30, 100, 24, 0), Lots.ANY, new Lots(0, 7, 1, 3)}) {
            for (int k = 0; k < 3; k++) {
                assertThat(lots.indexOf(lots.at(k))).as(lots + " " + k).isEqualTo(k);
                assertThat(lots.allows(lots.at(k))).isTrue();
            }
        }
    }

    @Test
    void noQuantityAtAll() {
        assertThat(new Lots(10, 20, 24, 0).isImpossible()).isTrue();
        assertThat(new Lots(0, 20, 24, 0).isImpossible()).isFalse();
        assertThat(new Lots(0, 20, 24, 0).isOnlyNothing()).isTrue();
        assertThat(new Lots(0, 20, 24, 0).at(5)).isZero();
        assertThat(new Lots(0, 20, 24, 0).atLeast(3)).isZero();
    }
}
