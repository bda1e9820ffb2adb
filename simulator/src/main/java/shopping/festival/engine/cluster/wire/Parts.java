package shopping.festival.engine.cluster.wire;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Pending;
import shopping.festival.measure.MinuteRow;
import shopping.festival.model.order.BrokenLaw;

/** How what stands in several kinds of letters is written and read. */
final class Parts {
    private static final int LAW = 1;
    private static final int MEMORY = 2;
    private static final int INTERRUPTED = 3;
    private static final int OTHER = 4;
    private static final int MISTAKES = 5;

    private Parts() {}

    static void pending(Ink ink, Pending pending) {
        ink.number(pending.feedbackMinute()).number(pending.minute()).word(pending.rows());
    }

    static Pending pending(Page page) {
        return new Pending(page.number(), page.number(), page.word());
    }

    static void headway(Ink ink, Headway h) {
        ink.word(h.attempts()).word(h.accepted()).word(h.paid()).word(h.gmvFen());
        ink.word(h.soldOut()).word(h.refused());
        ink.word(h.batches()).word(h.batchedRows()).word(h.held());
    }

    static Headway headway(Page page) {
        return new Headway(
                page.word(),
                page.word(),
                page.word(),
                page.word(),
                page.word(),
                page.word(),
                page.word(),
                page.word(),
                page.word());
    }

    static void row(Ink ink, MinuteRow row) {
        ink.number(row.minute());
        for (List<Long> part : List.of(row.columns(), row.backlogs(), row.fenByCell())) {
            ink.words(part.stream().mapToLong(Long::longValue).toArray(), 0, part.size());
        }
    }

    static MinuteRow row(Page page) {
        return new MinuteRow(page.number(), list(page.words()), list(page.words()), list(page.words()));
    }

    private static List<Long> list(long[] words) {
        return Arrays.stream(words).boxed().toList();
    }

    static void counts(Ink ink, EngineCounts counts) {
        ink.word(counts.batches())
                .word(counts.batchedRows())
                .word(counts.rows())
                .word(counts.heldMost());
    }

    static EngineCounts counts(Page page) {
        return new EngineCounts(page.word(), page.word(), page.word(), page.word());
    }

    static void plan(Ink ink, WindowPlan plan) {
        ink.number(plan.firstMinute()).word(plan.firstIndex()).number(plan.endMinute() - plan.firstMinute());
        for (int m = plan.firstMinute(); m < plan.endMinute(); m++) {
            ink.number(plan.lengthMicrosIn(m));
        }
    }

    static WindowPlan plan(Page page) {
        int firstMinute = page.number();
        long firstIndex = page.word();
        long[] lengths = new long[page.count(Integer.BYTES)];
        for (int m = 0; m < lengths.length; m++) {
            lengths[m] = page.number();
        }
        return WindowPlan.of(firstMinute, firstIndex, lengths);
    }

    /** What somebody failed of, as it is told to another process: what it means for the user, not the whole of it. */
    static void fault(Ink ink, Throwable fault) {
        if (fault instanceof BrokenLaw broken) {
            ink.small(LAW).text(broken.law()).text(broken.where());
        } else if (fault instanceof OutOfMemoryError) {
            ink.small(MEMORY).text(String.valueOf(fault.getMessage()));
        } else if (fault instanceof Interrupted) {
            ink.small(INTERRUPTED);
        } else if (fault instanceof Mistakes mistakes) {
            ink.small(MISTAKES).text(String.join("\n", mistakes.lines()));
        } else {
            ink.small(OTHER).text(fault.toString());
        }
    }

    static Throwable fault(Page page) {
        return switch (page.small()) {
            case LAW -> new BrokenLaw(page.text(), page.text());
            case MEMORY -> new OutOfMemoryError(page.text());
            case INTERRUPTED -> new Interrupted();
            case MISTAKES ->
                new Mistakes(
                        page.text().lines().map(line -> new Problem("", line)).toList());
            default -> new IllegalStateException("in another process: " + page.text());
        };
    }
}
