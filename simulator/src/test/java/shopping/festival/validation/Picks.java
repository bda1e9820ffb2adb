package shopping.festival.validation;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;

/** Keeps every pick of a small run on one warehouse; all figures in minutes. */
final class Picks implements Witness {
    private record Pick(long arrival, long start, long finish) {}

    private final List<Pick> all = new ArrayList<>();

    @Override
    public void served(Station station, int warehouse, long arrival, long start, long finish) {
        if (station == Station.WAREHOUSE) {
            all.add(new Pick(arrival, start, finish));
        }
    }

    double meanWait() {
        return sumOfWaits() / all.size();
    }

    double sumOfWaits() {
        return all.stream().mapToLong(p -> p.start() - p.arrival()).sum() / (double) VirtualTime.MINUTE;
    }

    double longestWait() {
        return all.stream().mapToLong(p -> p.start() - p.arrival()).max().orElseThrow() / (double) VirtualTime.MINUTE;
    }

    double lastFinish() {
        return all.stream().mapToLong(Pick::finish).max().orElseThrow() / (double) VirtualTime.MINUTE;
    }

    double busy() {
        return all.stream().mapToLong(p -> p.finish() - p.start()).sum() / (double) VirtualTime.MINUTE;
    }

    double waitingAt(long minute) {
        long t = minute * VirtualTime.MINUTE;
        return all.stream().filter(p -> p.arrival() <= t && p.start() > t).count();
    }

    double finishedBy(long minute) {
        long t = minute * VirtualTime.MINUTE;
        return all.stream().filter(p -> p.finish() <= t).count();
    }

    /** How long the k-th order (from 0) waited. */
    double wait(int k) {
        return (all.get(k).start() - all.get(k).arrival()) / (double) VirtualTime.MINUTE;
    }

    int count() {
        return all.size();
    }
}
