package shopping.festival.study.compare;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code festival compare} was asked for.
 *
 * @param failOn how far which measures may move; if empty, nothing may
 * @param tolerance in percent of A, of every other measure: what moved no further is not told
 * @param toldMost measures that are told
 */
public record CompareOrder(
        Path a,
        Path b,
        List<String> failOn,
        BigDecimal tolerance,
        boolean markdown,
        int toldMost,
        Optional<Path> junit,
        Optional<Path> json) {}
