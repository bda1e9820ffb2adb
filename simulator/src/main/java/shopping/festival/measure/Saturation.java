package shopping.festival.measure;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/** When a station was saturated: by seconds or minutes, so that several stretches of it can be told apart. */
final class Saturation implements Stateful {
    private final long stepMicros;
    /** By step: how many orders that wait too long come, less how many are through. */
    private final Series more = new Series(16);

    private final Series waitLongest = new Series(16);
    private final Series refused = new Series(16);
    private final Series gaveUp = new Series(16);

    Saturation(long stepMicros) {
        this.stepMicros = stepMicros;
    }

    /** Somebody waits for too long. */
    void waits(long from, long until) {
        int step = step(from);
        more.add(step, 1);
        more.add(step(until) + 1, -1);
        waitLongest.raise(step, until - from);
    }

    void refused(long at) {
        refused.add(step(at), 1);
    }

    void gaveUp(long from) {
        gaveUp.add(step(from), 1);
    }

    private int step(long micros) {
        return (int) (micros / stepMicros);
    }

    void add(Saturation other) {
        more.add(other.more);
        refused.add(other.refused);
        gaveUp.add(other.gaveUp);
        for (int step = 0; step < other.waitLongest.end(); step++) {
            waitLongest.raise(step, other.waitLongest.at(step));
        }
    }

    @Override
    public void state(Tape tape) {
        more.state(tape);
        waitLongest.state(tape);
        refused.state(tape);
        gaveUp.state(tape);
    }

    Series refused() {
        return refused;
    }

    Series gaveUp() {
        return gaveUp;
    }

    /** The stretches, in the order of time. */
    List<Episode> episodes(QueueLevels queue, long gap) {
        List<Episode> episodes = new ArrayList<>();
        int first = -1;
        int last = -1;
        long waiting = 0;
        for (int step = 0; step < Math.max(more.end(), refused.end()); step++) {
            waiting += more.at(step);
            if (waiting == 0 && refused.at(step) == 0) {
                continue;
            }
            if (first >= 0 && (step - last - 1) * stepMicros > gap) {
                episodes.add(episode(first, last + 1, queue));
                first = step;
            }
            first = first < 0 ? step : first;
            last = step;
        }
        if (first >= 0) {
            episodes.add(episode(first, last + 1, queue));
        }
        return List.copyOf(episodes);
    }

    private Episode episode(int first, int end, QueueLevels queue) {
        long wait = 0;
        for (int step = first; step < end; step++) {
            wait = Math.max(wait, waitLongest.at(step));
        }
        long from = first * stepMicros;
        long to = end * stepMicros;
        return new Episode(from, to, queue.most(from, to), wait, refused.sum(first, end), gaveUp.sum(first, end));
    }
}
