package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;

/**
 * How a SKU's stock is set before, and read after.
 *
 * @param done statuses that say it was done
 * @param left in the answer to {@code read}: units left
 */
public record Shelf(Call set, Call read, JsonPointer left, List<Integer> done) {}
