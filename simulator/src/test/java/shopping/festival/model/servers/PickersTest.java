package shopping.festival.model.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;

class PickersTest {
    private static final Schedule TWO_THEN_ONE = Schedule.linear(new long[] {0, 30, 30}, new double[] {2, 2, 1});

    @Test
    void hundredOrdersEightPickersSixMinutes_endAfterThirteenRounds() {
        Pickers pickers = new Pickers(Schedule.constant(8));
        long end = 0;
        for (int i = 0; i < 100; i++) {
            end = pickers.serve(0, 6);
        }
        // 100 orders by 8 pickers are 12 full rounds and a thirteenth: 13 · 6.
        assertThat(end).isEqualTo(78);
        assertThat(pickers.lastStart()).isEqualTo(72);
    }

    @Test
    void twoPickersFreeAtTheSameInstant_theLowerNumberGoesOn() {
        Pickers pickers = new Pickers(TWO_THEN_ONE);
        pickers.serve(0, 10);
        pickers.serve(0, 10);
        // Both are free at 10. The long job must go to picker 0, who stays; the short one to picker 1, who goes at 30.
        assertThat(pickers.serve(0, 100)).isEqualTo(110);
        assertThat(pickers.serve(0, 25)).isEqualTo(35);
        // Picker 1 ended at 35, off duty for good: the next order waits for picker 0.
        pickers.serve(20, 1);
        assertThat(pickers.lastStart()).isEqualTo(110);
    }

    @Test
    void pickerWhoNeverReturns_isNotCalledInThePast() {
        Pickers pickers = new Pickers(TWO_THEN_ONE);
        pickers.serve(0, 1);
        pickers.serve(40, 10);
        pickers.serve(41, 10);
        assertThat(pickers.lastStart()).isEqualTo(50);
    }

    @Test
    void nightShiftIsOff_ordersWaitForTheMorning() {
        long h = VirtualTime.HOUR;
        Schedule day = Schedule.linear(new long[] {0, 8 * h, 8 * h, 24 * h}, new double[] {0, 0, 1, 1})
                .repeated(24 * h);
        Pickers pickers = new Pickers(day);
        assertThat(pickers.serve(3 * h, 2 * h)).isEqualTo(10 * h);
        assertThat(pickers.serve(23 * h, 5 * h)).isEqualTo(28 * h);
        // The picker ended at 28, that is at 4 in the morning: back at 24 + 8.
        assertThat(pickers.serve(24 * h, 2 * h)).isEqualTo(34 * h);
    }
}
