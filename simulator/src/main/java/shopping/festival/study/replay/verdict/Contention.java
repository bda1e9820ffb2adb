package shopping.festival.study.replay.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.play.Exchange;

/**
 * How many requests for a SKU were under way at once while its last unit was at stake: while more units may have been
 * held than there are, and one of the requests got some. Where there was never more than one, no race was run and none
 * can have been won or lost.
 */
final class Contention {
    private record Flight(Told told, Exchange exchange) {}

    private Contention() {}

    static int most(long stock, List<Told> purchases, PossiblyHeld held) {
        List<Flight> flights = new ArrayList<>();
        for (Told told : purchases) {
            for (Exchange exchange : told.purchase.exchanges()) {
                boolean isWay = exchange.step() != Exchange.CANCEL && exchange.outcome() != Outcome.UNSENT;
                if (isWay && !exchange.isRepeat()) {
                    flights.add(new Flight(told, exchange));
                }
            }
        }
        flights.sort(Comparator.comparingLong(f -> f.exchange.sentNanos()));
        PriorityQueue<Flight> underWay = new PriorityQueue<>(Comparator.comparingLong(f -> f.exchange.answeredNanos()));
        int most = 0;
        for (Flight flight : flights) {
            long now = flight.exchange.sentNanos();
            while (!underWay.isEmpty() && underWay.peek().exchange.answeredNanos() <= now) {
                underWay.poll();
            }
            underWay.add(flight);
            if (underWay.size() > Math.max(1, most) && held.most(now, now) > stock && isWon(underWay, flight)) {
                most = underWay.size();
            }
        }
        return most;
    }

    /** Whether one of them got what it asked for while another asked for the same. */
    private static boolean isWon(PriorityQueue<Flight> underWay, Flight flight) {
        int step = flight.exchange.step();
        long others = underWay.stream()
                .filter(f -> f.exchange.step() == step && f.told != flight.told)
                .count();
        return others > 0
                && underWay.stream()
                        .anyMatch(f -> f.exchange.step() == step && f.exchange.outcome() == Outcome.ACCEPTED);
    }
}
