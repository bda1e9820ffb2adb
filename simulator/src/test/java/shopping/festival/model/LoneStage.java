package shopping.festival.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.Hosts;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.NoJournal;

/** A stage by itself, hosted whole and with one lane: it is given rows, closes a window a minute, and is asked what came of it. */
public final class LoneStage {
    public static final long SECOND = VirtualTime.SECOND;

    /** What the journal was told. */
    public record Event(Kind kind, long id, long time, int unit, long fen) {}

    /** A row that came out, as far as stages decide it. */
    public record Sent(long time, long id, long order, long fen, long since) {}

    private final List<Event> events = new ArrayList<>();
    private final Map<Hop, Rows> sent = new EnumMap<>(Hop.class);
    private final Outbox outbox = (hop, partition) -> sent.computeIfAbsent(hop, h -> new Rows(8));
    private final Stage stage;
    private int minute;

    /**
     * @param offers how many there are
     * @param warehouses how many there are
     */
    public LoneStage(int offers, int warehouses, Function<Site, Stage> maker) {
        Partitions one = Partitions.even(1, 1);
        Hosts hosts = new Hosts(one, Partitions.even(offers, 1), new int[warehouses]);
        IntentDraws draws = new IntentDraws(1, List.of("orders"));
        this.stage = maker.apply(new Site(draws, new Listening(), hosts, 0));
    }

    /** The n-th intent of the only lane's first slot. */
    public static long intent(int n) {
        return IntentId.of(0, 0, 0, n);
    }

    public LoneStage give(Hop hop, Sent... rows) {
        Rows batch = new Rows(rows.length);
        for (Sent row : rows) {
            batch.add(row.time, row.id, row.order, row.fen, row.since);
        }
        stage.receive(hop, batch);
        return this;
    }

    /** Closes the next minute as one window. */
    public LoneStage close() {
        int length = (int) VirtualTime.MINUTE;
        long start = minute * VirtualTime.MINUTE;
        stage.close(new Window(minute, minute, 0, length, start, start + length), outbox);
        minute++;
        return this;
    }

    public List<Event> events() {
        return events;
    }

    public List<Event> events(Kind... kinds) {
        return events.stream()
                .filter(e -> Arrays.asList(kinds).contains(e.kind))
                .toList();
    }

    public List<Sent> sent(Hop hop) {
        Rows rows = sent.getOrDefault(hop, Rows.none());
        List<Sent> list = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            list.add(new Sent(rows.time(i), rows.id(i), rows.order(i), rows.fen(i), rows.since(i)));
        }
        return list;
    }

    public long held() {
        return stage.held();
    }

    private final class Listening extends ForwardingJournal {
        Listening() {
            super(new NoJournal());
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            events.add(new Event(kind, id, time, unit, fen));
        }
    }
}
