package shopping.festival.base.problems;

import java.util.List;

/** Everything that is wrong with an order, so that one try tells it all; each line is ready to be read. */
public final class Mistakes extends RuntimeException {
    private final transient List<String> lines;

    private Mistakes(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines.stream().distinct().toList();
    }

    /** Ends the command if there are any. */
    public static void refuse(List<String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Mistakes(mistakes);
        }
    }

    public List<String> lines() {
        return lines;
    }
}
