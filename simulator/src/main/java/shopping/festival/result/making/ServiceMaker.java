package shopping.festival.result.making;

import static shopping.festival.result.Scales.seconds;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Latency;
import shopping.festival.result.Service;

/** Tells how long everybody had to wait. */
final class ServiceMaker {
    private static final double HUNDRED_MILLION = 100e6;

    private final Measures measures;
    private final StationTables stations;

    ServiceMaker(Festival festival, Measures measures) {
        this.measures = measures;
        this.stations = new StationTables(festival, measures);
    }

    Service service(double scale) {
        return new Service(
                stations.stations(),
                stations.warehouses(),
                seconds(measures.firstDeliveredAt()),
                delivered100MillionAt(scale),
                new Service.Latencies(
                        spread(Latency.CHECKOUT),
                        spread(Latency.PAYMENT),
                        spread(Latency.DISPATCH),
                        spread(Latency.DELIVERY)),
                stations.probes());
    }

    /** The end of the minute in which the whole market, that is the sampled one over the scale, had 100 million. */
    private @Nullable Double delivered100MillionAt(double scale) {
        Series perMinute = measures.deliveredPerMinute();
        long delivered = 0;
        for (int minute = 0; minute < perMinute.end(); minute++) {
            delivered += perMinute.at(minute);
            if (delivered / scale >= HUNDRED_MILLION) {
                return seconds((minute + 1) * VirtualTime.MINUTE);
            }
        }
        return null;
    }

    private Service.Spread spread(Latency latency) {
        Histogram all = measures.latencies().total(latency);
        return new Service.Spread(
                all.getTotalCount(),
                all.getTotalCount() == 0 ? 0 : all.getMean(),
                all.getValueAtPercentile(50),
                all.getValueAtPercentile(75),
                all.getValueAtPercentile(90),
                all.getValueAtPercentile(95),
                all.getValueAtPercentile(99),
                all.getValueAtPercentile(99.9),
                all.getValueAtPercentile(99.99),
                all.getMaxValue());
    }
}
