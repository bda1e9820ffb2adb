package shopping.festival.engine.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Answers;
import shopping.festival.measure.Ledger;
import shopping.festival.measure.Losses;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Rivalry;
import shopping.festival.measure.Series;
import shopping.festival.measure.Timeline;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;

/**
 * The laws of what was measured, checked once when the books are closed: a total is the sum of its parts in every ledger
 * and timeline, and of the events it stands for. The stages' own laws say that nothing is lost; these say that it is told
 * right.
 */
public final class BookLaws {
    static final String TOTAL = "a total is the sum of its parts";
    static final String ANSWERS = "stock found = accepted, not found = sold out";

    /** Kinds that are kept finer than the timeline's rows. */
    private static final List<Kind> SHOWN = List.of(Kind.ACCEPTED, Kind.PAID, Kind.DELIVERED);

    private final Measures m;
    private final RowsOnce rows;
    private final Balance balance;

    /**
     * What the laws have to know of the festival.
     *
     * @param dayMicros how long the day is, which the last row of the timeline may pass
     * @param settleLeast how long after its payment an order looks for its units, and is refunded if there are none
     */
    public record Terms(long dayMicros, long settleLeast) {}

    public static void check(Measures measures, Terms terms, Balance balance) {
        BookLaws laws = new BookLaws(measures, balance);
        laws.timeline();
        laws.money(terms.dayMicros());
        laws.losses();
        laws.answers();
        new TimeLaws(measures, laws.rows, balance).check();
        new LatencyLaws(measures, laws.rows, terms.settleLeast(), balance).check();
        new StationLaws(measures, balance).check();
    }

    private BookLaws(Measures measures, Balance balance) {
        this.m = measures;
        this.rows = new RowsOnce(measures);
        this.balance = balance;
    }

    private static String nameOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void timeline() {
        for (Kind kind : Kind.values()) {
            balance.same(
                    TOTAL,
                    "timeline of " + kind,
                    m.count(kind),
                    "events",
                    rows.of(kind).sum(),
                    "in its rows");
        }
        Timeline timeline = Timeline.of(m, SHOWN.stream().map(BookLaws::nameOf).toList());
        for (Kind kind : SHOWN) {
            long shown = 0;
            IntToLongFunction column = timeline.column(nameOf(kind));
            for (int row = 0; row < timeline.rows(); row++) {
                shown += column.applyAsLong(row);
            }
            balance.same(TOTAL, "timeline.csv, " + kind, m.count(kind), "events", shown, "in its rows");
        }
    }

    private void money(long dayMicros) {
        Ledger day = m.ledger();
        Ledger after = m.ledgerAfter();
        sides("ledger of the day", day);
        sides("ledger after the day", after);
        long paid = m.count(Kind.PAID);
        long paidFen = m.sums(Kind.PAID).fen();
        String both = "both ledgers";
        balance.same(TOTAL, both, paid, "orders paid", day.orders() + after.orders(), "entered");
        balance.same(TOTAL, both, paidFen, "fen paid", day.fen() + after.fen(), "fen entered");
        balance.same(TOTAL, "the day", m.ordersPaidInDay(), "orders paid", day.orders(), "in its ledger");
        paidInDay(dayMicros);
        Series gmv = m.gmv();
        balance.same(TOTAL, "timeline of GMV", paidFen, "fen paid", gmv.sum(), "fen in its rows");
        // The last row of a day that is no whole minutes has some of what came after it, too.
        int rows = m.intervals().dayMinutes();
        int whole = m.intervals().endOf(rows - 1) == dayMicros ? rows : rows - 1;
        balance.within(
                TOTAL,
                "GMV of the day",
                day.fen(),
                "fen in its ledger",
                gmv.sum(0, whole),
                gmv.sum(0, rows) - gmv.sum(0, whole));
    }

    /** A second in which the day ends has some of what came after it, too. */
    private void paidInDay(long dayMicros) {
        Series paid = m.paidPerSecond();
        int whole = VirtualTime.secondOf(dayMicros);
        long rest = dayMicros % VirtualTime.SECOND == 0 ? 0 : paid.at(whole);
        balance.within(TOTAL, "the day", m.ledger().orders(), "orders in its ledger", paid.sum(0, whole), rest);
    }

    private void sides(String name, Ledger ledger) {
        balance.same(TOTAL, name, ledger.orders(), "orders by segment", ledger.ordersByHouse(), "by warehouse");
        balance.same(TOTAL, name, ledger.fen(), "fen by segment", ledger.fenByHouse(), "by warehouse");
    }

    private void losses() {
        Losses losses = m.losses();
        balance.same(
                TOTAL,
                "losses by reason",
                m.count(Kind.LOST),
                "intents lost",
                Arrays.stream(LossReason.values()).mapToLong(losses::intents).sum(),
                "by reason");
        balance.same(
                TOTAL,
                "losses by reason",
                m.sums(Kind.LOST).fen(),
                "fen lost",
                Arrays.stream(LossReason.values()).mapToLong(losses::fen).sum(),
                "fen by reason");
        reason(LossReason.OVER_LIMIT, Kind.OVER_LIMIT);
        reason(LossReason.DECLINED, Kind.DECLINED);
        reason(LossReason.UNPAID, Kind.UNPAID);
        reason(LossReason.REFUNDED, Kind.REFUNDED);
        reason(LossReason.BREAKER_OPEN, Kind.BREAKER_OPEN);
        balance.same(
                TOTAL,
                "losses to stock-outs",
                losses.fen(LossReason.SOLD_OUT) + m.sums(Kind.SHORTENED).fen(),
                "fen lost or left out",
                losses.fenOut(),
                "fen by cell");
    }

    /** For these an intent has no second try. */
    private void reason(LossReason reason, Kind kind) {
        String where = "intents lost, " + reason;
        long intents = m.losses().intents(reason);
        balance.same(TOTAL, where, intents, "intents", m.count(kind), "events " + kind);
        balance.same(TOTAL, where, m.losses().fen(reason), "fen", m.sums(kind).fen(), "fen of " + kind);
    }

    private void answers() {
        Answers answers = m.answers();
        String where = "answers of sellers";
        long found = answers.firstTriesFilled() + answers.recovered();
        balance.same(ANSWERS, where, found, "found stock", m.count(Kind.ACCEPTED), "accepted");
        long refused = answers.firstTries() - answers.firstTriesFilled() + answers.refusedAgain();
        balance.same(ANSWERS, where, refused, "found none", m.count(Kind.SOLD_OUT), "sold out");
        balance.same(
                TOTAL,
                "orders recovered by rivals",
                answers.recovered(),
                "in all",
                Arrays.stream(Rivalry.values()).mapToLong(answers::recovered).sum(),
                "by origin");
    }
}
