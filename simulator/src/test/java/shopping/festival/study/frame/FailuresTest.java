package shopping.festival.study.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.order.BrokenLaw;

/** What went wrong becomes one line and the right exit code. */
class FailuresTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private int report(Throwable e) {
        return Failures.report(e, new Console(err, err, StageWrapper.NONE), false);
    }

    private String line() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1);
        assertThat(text).doesNotContain("\tat ");
        return text;
    }

    @Test
    void aBrokenLawIsThree_andNamesLawAndPlace() {
        assertThat(report(new BrokenLaw("an intent ends once", "all stages, after window 7")))
                .isEqualTo(3);
        assertThat(line()).contains("an intent ends once", "window 7");
    }

    @Test
    void aFullDiskIsThree() {
        assertThat(report(new NotWritten(new FileSystemException("f", null, "No space left on device"))))
                .isEqualTo(3);
        assertThat(line()).contains("No space left on device");
    }

    @Test
    void outOfMemoryIsThree_evenInsideAnActor() {
        assertThat(report(new IllegalStateException("an actor failed", new OutOfMemoryError("heap"))))
                .isEqualTo(3);
        assertThat(line()).contains("out of memory", "FESTIVAL_JAVA_OPTS");
    }

    @Test
    void interruptedIsOneHundredAndThirty() {
        assertThat(report(new Interrupted())).isEqualTo(130);
        assertThat(line()).contains("nothing was written");
    }

    @Test
    void anythingElseIsAnInternalFault() {
        assertThat(report(new IllegalStateException(new FileNotFoundException("x"))))
                .isEqualTo(3);
        assertThat(line()).contains("internal fault", "--debug");
    }
}
