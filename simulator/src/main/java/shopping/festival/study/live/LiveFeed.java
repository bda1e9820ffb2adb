package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.List;

/** What is told of a day, line by line: the whole of it for who comes late, and then what is new. */
final class LiveFeed {
    private final List<String> lines = new ArrayList<>();
    private boolean isOver;

    synchronized void tell(String line) {
        lines.add(line);
        notifyAll();
    }

    /** Nothing follows. */
    synchronized void end() {
        isOver = true;
        notifyAll();
    }

    /** What there is from a line on, as soon as there is any; empty when nothing follows. */
    synchronized List<String> from(int line) throws InterruptedException {
        while (lines.size() <= line && !isOver) {
            wait();
        }
        return List.copyOf(lines.subList(Math.min(line, lines.size()), lines.size()));
    }
}
