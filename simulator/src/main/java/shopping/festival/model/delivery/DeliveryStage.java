package shopping.festival.model.delivery;

import java.util.stream.IntStream;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;
import shopping.festival.model.order.Tag;
import shopping.festival.model.servers.Lane;

/**
 * Delivery: what travels inside the country is booked at once under the date of its arrival and forgotten; what comes
 * from abroad waits for the customs of its port.
 */
public final class DeliveryStage extends CalendarStage {
    private final DeliveryRules rules;
    private final Site site;
    private final Delays delays;
    private final IntentDraws draws;
    private final Journal journal;
    private final Lane[] customs;
    private final Rows shipped = new Rows(256);
    private final Sums booked = new Sums();

    public DeliveryStage(DeliveryRules rules, Site site) {
        super(site.draws(), (id, order) -> site.hostsWarehouse(Order.warehouse(order)));
        this.site = site;
        this.rules = rules;
        this.delays = rules.delays();
        this.draws = site.draws();
        this.journal = site.journal();
        this.customs = new Lane[rules.ports().size()];
        for (int p = 0; p < customs.length; p++) {
            Port port = rules.ports().get(p);
            customs[p] = new Lane(
                    "ports." + port.name() + ".capacity", port.speed(), 1, Integer.MAX_VALUE, port.congestion());
        }
    }

    @Override
    public void receive(Hop hop, Rows rows) {
        shipped.addAll(rows);
    }

    @Override
    public RowSink inlet(Hop hop) {
        return shipped;
    }

    @Override
    protected void takeUp() {
        int n = shipped.size();
        for (int i = 0; i < n; i++) {
            long id = shipped.id(i);
            long order = shipped.order(i);
            long base = draws.base(id);
            int warehouse = Order.warehouse(order);
            int port = rules.portOf()[warehouse];
            if (port < 0) {
                booked.add(Sums.hash(id, Order.attempt(order)), shipped.fen(i));
                bring(shipped.time(i), id, base, order, shipped.fen(i), shipped.since(i));
            } else {
                long lands = rules.flight()[warehouse].after(shipped.time(i), base, Purpose.FLIGHT);
                if (!delays.isNone()) {
                    lands = delays.flight()[warehouse].end(shipped.time(i), lands, base);
                }
                journal.landed(port, id, shipped.time(i), lands);
                keep(lands, id, order, shipped.fen(i), shipped.since(i));
            }
        }
        shipped.clear();
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                clear(due.at(i));
            }
        }
    }

    @Override
    public int earliestFeedbackMinute() {
        // Nothing runs back from here.
        return Integer.MAX_VALUE;
    }

    private void clear(Due row) {
        long at = row.time();
        long id = row.id();
        long base = row.base();
        long order = row.order();
        long fen = row.fen();
        int number = rules.portOf()[Order.warehouse(order)];
        Lane lane = customs[number];
        long start = lane.startFor(at);
        long inspected = lane.serve(at, start, 1);
        journal.served(Station.CUSTOMS, number, at, FixedTime.micros(start), inspected);
        long cleared = rules.ports().get(number).clearance().after(inspected, base, Purpose.CLEARANCE);
        if (!delays.isNone()) {
            cleared = delays.clearance()[number].end(inspected, cleared, base);
        }
        journal.record(Kind.CLEARED, id, order, cleared, number, fen);
        bring(cleared, id, base, order, fen, row.since());
    }

    /** The last leg. */
    private void bring(long from, long id, long base, long order, long fen, long paidAt) {
        int region = rules.regionOf()[Order.segment(order)];
        int warehouse = Order.warehouse(order);
        boolean isCourier = Order.tag(order) == Tag.COURIER;
        Law way = isCourier ? rules.courier() : rules.transit()[warehouse][region];
        long door = way.after(from, base, Purpose.TRANSIT);
        if (!delays.isNone()) {
            door = (isCourier ? delays.courier()[warehouse] : delays.transit()[warehouse][region])
                    .end(from, door, base);
        }
        journal.record(Kind.DELIVERED, id, order, door, region, fen);
        journal.took(Latency.DELIVERY, door, door - paidAt);
        journal.delivered(order, door, door - paidAt);
    }

    @Override
    public long held() {
        return super.held() + shipped.size();
    }

    @Override
    public Sums taken() {
        Sums all = new Sums();
        all.add(booked);
        all.add(super.taken());
        return all;
    }

    @Override
    public void state(StateArchive archive) {
        super.state(archive);
        shipped.state(archive, "shipped", Rows.mine((id, order) -> site.hostsWarehouse(Order.warehouse(order))));
        // Warehouses that share a port are hosted together.
        IntStream.range(0, rules.portOf().length)
                .filter(w -> rules.portOf()[w] >= 0 && site.hostsWarehouse(w))
                .map(w -> rules.portOf()[w])
                .distinct()
                .forEach(port -> archive.unit("customs", port, customs[port]));
    }
}
