package shopping.festival.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Episode;
import shopping.festival.measure.Measures;
import shopping.festival.measure.QueueLevels;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Station;

/**
 * {@code seconds.csv}: the busiest stretches by the second, those in which the checkout, the payment or the sellers were
 * saturated and
 * the minutes with most orders and most payments.
 */
final class SecondsFile {
    private static final List<String> COLUMNS = List.of(
            "second", "accepted", "paid", "busy", "gave_up", "checkout_queue", "payment_queue", "sellers_queue");
    private static final int MINUTE = 60;
    /** What came before a saturation and what came after it. */
    private static final int MARGIN = 30;
    /** Of an episode: its first hour says how it came about. */
    private static final int EPISODE_MOST = 3_600;

    private final Measures measures;
    private final StationLog checkout;
    private final StationLog payment;
    private final StationLog sellers;

    private SecondsFile(Measures measures) {
        this.measures = measures;
        this.checkout = measures.station(Station.CHECKOUT).get(0);
        this.payment = measures.station(Station.PAYMENT).get(0);
        this.sellers = measures.station(Station.SELLERS).get(0);
    }

    static void write(Path file, Measures measures) throws IOException {
        SecondsFile seconds = new SecondsFile(measures);
        CsvTable.write(file, COLUMNS, seconds::rows);
    }

    private void rows(Consumer<List<String>> table) {
        QueueLevels checkouts = checkout.queueLevels();
        QueueLevels payments = payment.queueLevels();
        QueueLevels asking = sellers.queueLevels();
        BitSet shown = shown();
        for (int s = shown.nextSetBit(0); s >= 0; s = shown.nextSetBit(s + 1)) {
            long end = (s + 1) * VirtualTime.SECOND;
            table.accept(LongStream.of(
                            s,
                            measures.acceptedPerSecond().at(s),
                            measures.paidPerSecond().at(s),
                            checkout.refusedPerStep().at(s)
                                    + sellers.refusedPerStep().at(s),
                            payment.gaveUpPerStep().at(s),
                            checkouts.at(end),
                            payments.at(end),
                            asking.at(end))
                    .mapToObj(Long::toString)
                    .toList());
        }
    }

    private BitSet shown() {
        BitSet shown = new BitSet();
        busiestMinute(shown, measures.acceptedPerSecond());
        busiestMinute(shown, measures.paidPerSecond());
        for (StationLog log : List.of(checkout, payment, sellers)) {
            for (Episode episode : log.episodes()) {
                int from = VirtualTime.secondOf(episode.from());
                int to = Math.min(VirtualTime.secondOf(episode.to()), from + EPISODE_MOST);
                shown.set(Math.max(0, from - MARGIN), to + MARGIN);
            }
        }
        return shown;
    }

    private static void busiestMinute(BitSet shown, Series perSecond) {
        int busiest = 0;
        long most = 0;
        for (int from = 0; from < perSecond.end(); from += MINUTE) {
            long sum = perSecond.sum(from, from + MINUTE);
            if (sum > most) {
                most = sum;
                busiest = from;
            }
        }
        shown.set(busiest, busiest + MINUTE);
    }
}
