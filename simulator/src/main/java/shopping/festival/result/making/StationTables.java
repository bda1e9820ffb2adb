package shopping.festival.result.making;

import static shopping.festival.result.Scales.seconds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.measure.Episode;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Probe;
import shopping.festival.measure.QueueLength;
import shopping.festival.measure.StationLog;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Station;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.result.Service.EpisodeState;
import shopping.festival.result.Service.Probed;
import shopping.festival.result.Service.StationState;
import shopping.festival.result.Service.WarehouseState;

/** Where orders had to wait: what broke first comes first. */
final class StationTables {
    private final Festival festival;
    private final Measures measures;

    StationTables(Festival festival, Measures measures) {
        this.festival = festival;
        this.measures = measures;
    }

    List<StationState> stations() {
        List<StationState> states = new ArrayList<>();
        for (Station station : Station.values()) {
            List<StationLog> logs = logs(festival, measures, station);
            for (int u = 0; u < logs.size(); u++) {
                states.add(state(station, u, logs.get(u)));
            }
        }
        states.sort(
                Comparator.comparing(StationState::firstSaturatedAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(states);
    }

    /** The textbook's figures of every station, empty while probes are off. */
    List<Probed> probes() {
        List<Probed> figures = new ArrayList<>();
        for (Station station : Station.values()) {
            List<StationLog> logs = logs(festival, measures, station);
            for (int u = 0; u < logs.size(); u++) {
                String name = name(festival, station, u);
                logs.get(u).probe().ifPresent(p -> figures.add(probed(name, station.label(), p)));
            }
        }
        return List.copyOf(figures);
    }

    private static Probed probed(String name, String kind, Probe p) {
        return new Probed(
                name,
                kind,
                p.arrivals(),
                p.waitMeanSeconds(),
                p.sojournMeanSeconds(),
                p.waitedShare(),
                p.queueMean(),
                p.inSystemMean(),
                p.busyMean());
    }

    /** The units of a kind of station that this festival has: sellers who answer at once are none. */
    static List<StationLog> logs(Festival festival, Measures measures, Station station) {
        boolean isThere =
                station != Station.SELLERS || festival.checkout().stock().isLimited();
        return isThere ? measures.station(station) : List.of();
    }

    static String name(Festival festival, Station station, int unit) {
        return festival.places(station).get(unit);
    }

    private StationState state(Station station, int unit, StationLog log) {
        Optional<Lanes> lanes = lanes(station);
        QueueLength.Peak peak = log.queuePeak();
        return new StationState(
                name(festival, station, unit),
                station.label(),
                seconds(log.firstSaturatedAt()),
                peak.waiting(),
                log.waitPeakMicros() / 1e3,
                seconds(log.drainedAt()),
                log.count(),
                instant(peak),
                log.refused(),
                log.gaveUp(),
                log.waitMeanMicros() / 1e3,
                lanes.map(Lanes::count).orElse(null),
                lanes.map(Lanes::whole).orElse(null),
                log.episodes().stream().map(StationTables::episode).toList());
    }

    /** Null where nobody ever waited. */
    private static @Nullable Double instant(QueueLength.Peak peak) {
        return peak.waiting() == 0 ? null : seconds(peak.at());
    }

    /** Those of a platform that can be overloaded. */
    private Optional<Lanes> lanes(Station station) {
        return switch (station) {
            case CHECKOUT -> Optional.of(festival.checkout().lanes()).filter(l -> !l.isUnlimited());
            case PAYMENT -> Optional.of(festival.payment().lanes()).filter(l -> !l.isUnlimited());
            case SELLERS -> Optional.of(festival.checkout().stock().lanes()).filter(l -> !l.isUnlimited());
            default -> Optional.empty();
        };
    }

    private static EpisodeState episode(Episode e) {
        return new EpisodeState(
                e.from() / 1e6, e.to() / 1e6, e.queuePeak(), e.waitPeakMicros() / 1e3, e.refused(), e.gaveUp());
    }

    List<WarehouseState> warehouses() {
        List<WarehouseState> states = new ArrayList<>();
        for (int w = 0; w < festival.warehouses().size(); w++) {
            Warehouse warehouse = festival.warehouses().get(w);
            StationLog log = measures.station(Station.WAREHOUSE).get(w);
            QueueLength.Peak peak = log.queuePeak();
            states.add(new WarehouseState(
                    warehouse.name(),
                    warehouse.mode().label(),
                    utilisation(warehouse, log),
                    peak.waiting(),
                    instant(peak),
                    seconds(log.drainedAt())));
        }
        return List.copyOf(states);
    }

    private static @Nullable Double utilisation(Warehouse warehouse, StationLog log) {
        if (warehouse.pickers().isUnlimited()) {
            return null;
        }
        double duty = warehouse.pickers().dutyMicros(0, log.lastEnd());
        return duty == 0 ? null : (Double) (log.busyMicros() / duty);
    }
}
