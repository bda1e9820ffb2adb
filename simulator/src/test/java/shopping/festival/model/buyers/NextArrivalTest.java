package shopping.festival.model.buyers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.Curve;
import shopping.festival.base.time.VirtualTime;

/** Before which instant nobody comes, so that slots without arrivals need not be drawn. */
class NextArrivalTest {

    @Test
    void ofRegularSessions_itIsTheNextOfThem_andNeverAfterTheLast() {
        Arrivals drum = Arrivals.regular(5, 10, 3);
        assertThat(drum.nextAfter(0)).isEqualTo(5);
        assertThat(drum.nextAfter(5)).isEqualTo(5);
        assertThat(drum.nextAfter(6)).isEqualTo(15);
        assertThat(drum.nextAfter(25)).isEqualTo(25);
        assertThat(drum.nextAfter(26)).isEqualTo(VirtualTime.NEVER);
    }

    /** A quarter with phase 0 keeps every fourth: those at 3, 7, 11 ... */
    @Test
    void ofASample_itIsTheNextThatIsKept() {
        Arrivals part = Arrivals.regular(0, 1, 16).sampled(0.25, 0);
        assertThat(part.nextAfter(0)).isEqualTo(3);
        assertThat(part.nextAfter(4)).isEqualTo(7);
        assertThat(part.nextAfter(16)).isEqualTo(VirtualTime.NEVER);
    }

    @Test
    void ofAList_itIsTheNextEntry() {
        assertThat(Arrivals.list(new long[] {9, 2, 2}).nextAfter(3)).isEqualTo(9);
    }

    /** A curve that is zero from 10 to 20 and after 30. */
    @Test
    void ofAPoissonStream_itIsWhereItsCurveRises() {
        Arrivals people = Arrivals.poisson(5, Curve.steps(new long[] {0, 10, 20, 30}, new double[] {1, 0, 2, 0}, 100));
        assertThat(people.nextAfter(4)).isEqualTo(4);
        assertThat(people.nextAfter(12)).isEqualTo(20);
        assertThat(people.nextAfter(30)).isEqualTo(VirtualTime.NEVER);
    }

    /** The first of 10¹² is found by arithmetic: stepping through them would take hours. */
    @Test
    void ofAMillionthOfABillion_itIsFoundAtOnce() {
        Arrivals part = Arrivals.regular(0, 1_000, 1_000_000_000).sampled(1e-6, 0.5);
        // ⌊(k + 1) · 10⁻⁶ + 0.5⌋ is 1 from k + 1 = 500,000 on.
        assertThat(part.nextAfter(0)).isEqualTo(499_999L * 1_000);
        assertThat(part.expected()).isEqualTo(1_000);
    }
}
