package shopping.festival.engine.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.model.order.BrokenLaw;

/** Tasks and answers arrive as they were sent, and a fault means to the user what it meant where it happened. */
class WorkLettersTest {

    private static List<Letter> sent(List<Letter> letters) {
        List<Letter> arrived = new ArrayList<>();
        Reading reading = new Reading(arrived::add);
        Pen pen = new Pen(reading::read);
        letters.forEach(pen::write);
        pen.turnOver();
        return arrived;
    }

    private static Throwable sent(Throwable fault) {
        Letter.WorkFailed failed = (Letter.WorkFailed)
                sent(List.of(new Letter.WorkFailed(7, fault))).get(0);
        assertThat(failed.number()).isEqualTo(7);
        return failed.fault();
    }

    @Test
    void partsOfSeveralTasks_arriveByteForByte_theLongestToo() {
        SplittableRandom random = new SplittableRandom(1);
        List<Letter> letters = new ArrayList<>(List.of(new Letter.Hired()));
        for (int length : new int[] {0, 1, Letter.PART_BYTES_MOST, Letter.PART_BYTES_MOST, 77}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            letters.add(new Letter.WorkPart(letters.size(), bytes, length == 77));
        }
        assertThat(sent(letters)).usingRecursiveComparison().isEqualTo(letters);
    }

    @Test
    void aBrokenLaw_namesItsLawAndItsPlace() {
        Throwable fault = sent(new BrokenLaw("nothing is lost", "order 7"));
        assertThat(fault).isInstanceOf(BrokenLaw.class);
        assertThat(((BrokenLaw) fault).law()).isEqualTo("nothing is lost");
        assertThat(((BrokenLaw) fault).where()).isEqualTo("order 7");
    }

    @Test
    void mistakes_areTheUsersThereToo_inAsManyLines() {
        Mistakes mistakes = new Mistakes(
                List.of(Problem.ofCommand("this is wrong. Mend it."), Problem.in("m.conf", 3, "so is that. Mend it.")));
        Throwable fault = sent(mistakes);
        assertThat(fault).isInstanceOf(Mistakes.class);
        assertThat(((Mistakes) fault).lines()).isEqualTo(mistakes.lines());
    }

    @Test
    void whateverElse_isAFault_andALackOfMemoryOneOfItsOwn() {
        assertThat(sent(new OutOfMemoryError("heap")))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("heap");
        assertThat(sent(new ArithmeticException("by zero")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("by zero");
    }
}
