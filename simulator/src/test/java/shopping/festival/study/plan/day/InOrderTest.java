package shopping.festival.study.plan.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void whatComesEarly_waitsForThoseBeforeIt() {
        List<String> taken = new ArrayList<>();
        InOrder<String> inOrder = new InOrder<>(6, taken::add);
        inOrder.put(8, "8");
        inOrder.put(7, "7");
        assertThat(taken).isEmpty();
        inOrder.put(6, "6");
        assertThat(taken).containsExactly("6", "7", "8");
        inOrder.put(10, "10");
        inOrder.put(9, "9");
        assertThat(taken).containsExactly("6", "7", "8", "9", "10");
    }
}
