package shopping.festival.result.making;

import static shopping.festival.result.Scales.seconds;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.EngineCounts;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Digest;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.threshold.Judge;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.result.Account;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Program;
import shopping.festival.result.ResultPaths;
import shopping.festival.result.Scales;

/** Makes a result of the closed books of a run. */
public final class ResultMaker {
    private static final double HUNDRED_MILLION = 100e6;

    private final Festival festival;
    private final Outcome outcome;
    private final Measures measures;
    private final RunFacts facts;

    private ResultMaker(Festival festival, Outcome outcome, RunFacts facts) {
        this.festival = festival;
        this.outcome = outcome;
        this.measures = outcome.books().measures();
        this.facts = facts;
    }

    public static FestivalResult result(Festival festival, Outcome outcome, RunFacts facts) {
        ResultMaker maker = new ResultMaker(festival, outcome, facts);
        FestivalResult alone = maker.result(List.of(), List.of());
        if (facts.history().isEmpty() && facts.thresholds().isEmpty()) {
            return alone;
        }
        // What is compared are the result's own numbers, so it is made before and, where there is something, once more.
        return maker.result(
                facts.history().isEmpty() ? List.of() : Comparison.of(facts.history(), alone, maker.measures),
                maker.verdicts(alone));
    }

    private List<Verdict> verdicts(FestivalResult alone) {
        if (facts.thresholds().isEmpty()) {
            return List.of();
        }
        Traces traces = new Traces(festival, measures);
        return new Judge(ResultPaths.numbers(alone), measures, facts.scale(), traces::of).verdicts(facts.thresholds());
    }

    private FestivalResult result(List<FestivalResult.Compared> history, List<Verdict> thresholds) {
        SalesTables sales = new SalesTables(festival, measures.ledger(), facts.taxRate());
        StockLedger stock = outcome.books().stock();
        EconomicsTables economics = new EconomicsTables(festival, measures, stock, facts.taxRate());
        Map<String, FestivalResult.ModeSales> byMode = sales.byMode();
        FestivalResult.Foreign foreign = sales.foreign(byMode);
        FestivalResult.StockOut stockOut = new StockOutTables(festival.market(), measures, stock).stockOut();
        Account.Economics accounts = economics.economics();
        Account.Exports exports = economics.exports(foreign.byOrigin());
        StationTables stations = new StationTables(festival, measures);
        long dayMicros = festival.buyers().dayLength();
        return new FestivalResult(
                FestivalResult.SCHEMA,
                Program.version(),
                Program.jvm(),
                facts.scenario(),
                facts.seed(),
                facts.replication(),
                facts.scale(),
                Digest.text(measures.digest().value()),
                outcome.wallSeconds(),
                facts.threads(),
                facts.partitions(),
                outcome.windows(),
                count(Kind.ATTEMPTED) / outcome.wallSeconds(),
                engine(outcome.engine()),
                dayMicros / 1e6,
                intents(),
                new FestivalResult.Attempts(
                        count(Kind.ATTEMPTED),
                        count(Kind.ACCEPTED),
                        count(Kind.SOLD_OUT),
                        count(Kind.BUSY),
                        count(Kind.OVER_LIMIT)),
                new FestivalResult.Orders(
                        count(Kind.ACCEPTED),
                        count(Kind.PAID),
                        count(Kind.DECLINED),
                        count(Kind.UNPAID),
                        count(Kind.REFUNDED),
                        count(Kind.DISPATCHED),
                        count(Kind.DELIVERED)),
                measures.ordersPaidInDay(),
                units(stock),
                measures.ledger().fen(),
                measures.ledgerAfter().fen(),
                peaks(),
                stockOut,
                foreign,
                byMode,
                sales.byCategory(),
                sales.byRegion(),
                accounts,
                exports,
                new NewcomersTables(festival, measures, stock)
                        .newcomers(foreign.byOrigin(), stockOut.byOrigin(), accounts, exports),
                stations.stations(),
                stations.warehouses(),
                seconds(measures.firstDeliveredAt()),
                delivered100MillionAt(),
                new FestivalResult.Latencies(
                        spread(Latency.CHECKOUT),
                        spread(Latency.PAYMENT),
                        spread(Latency.DISPATCH),
                        spread(Latency.DELIVERY)),
                stations.probes(),
                history,
                thresholds,
                new FestivalResult.Audit(true, Program.LAWS));
    }

    private long count(Kind kind) {
        return measures.count(kind);
    }

    private static FestivalResult.Engine engine(EngineCounts counts) {
        return new FestivalResult.Engine(
                counts.batches(), counts.rows(), Scales.share(counts.rows(), counts.batches()), counts.heldMost());
    }

    private FestivalResult.Intents intents() {
        return new FestivalResult.Intents(
                count(Kind.ARRIVED),
                count(Kind.PAID) - count(Kind.REFUNDED),
                new FestivalResult.Lost(
                        measures.lost(LossReason.SOLD_OUT),
                        measures.lost(LossReason.BUSY),
                        measures.lost(LossReason.OVER_LIMIT),
                        measures.lost(LossReason.DECLINED),
                        measures.lost(LossReason.UNPAID),
                        measures.lost(LossReason.REFUNDED),
                        count(Kind.NOT_TEMPTED)),
                new FestivalResult.LostFen(
                        measures.lostFen(LossReason.SOLD_OUT),
                        measures.lostFen(LossReason.BUSY),
                        measures.lostFen(LossReason.OVER_LIMIT),
                        measures.lostFen(LossReason.DECLINED),
                        measures.lostFen(LossReason.UNPAID),
                        measures.lostFen(LossReason.REFUNDED)));
    }

    private FestivalResult.Units units(StockLedger stock) {
        long initial = 0;
        long inbound = 0;
        long sold = 0;
        long onHand = 0;
        for (int r = 0; r < stock.records(); r++) {
            initial += festival.stock().initial()[r];
            inbound += stock.inbound(r);
            sold += stock.committed(r);
            onHand += stock.onHand(r);
        }
        // The run ends when nothing is open any more, and the audit has compared what is committed with what shipped.
        return new FestivalResult.Units(initial, inbound, sold, onHand, 0);
    }

    private FestivalResult.Peaks peaks() {
        BusiestMinute orders = BusiestMinute.of(measures.acceptedPerSecond());
        BusiestMinute payments = BusiestMinute.of(measures.paidPerSecond());
        return new FestivalResult.Peaks(
                measures.acceptedPerSecond().largest(),
                orders.perSecond(),
                orders.start(),
                measures.paidPerSecond().largest(),
                payments.perSecond(),
                payments.start());
    }

    /** The end of the minute in which the whole market, that is the sampled one over the scale, had 100 million. */
    private Double delivered100MillionAt() {
        Series perMinute = measures.deliveredPerMinute();
        long delivered = 0;
        for (int minute = 0; minute < perMinute.end(); minute++) {
            delivered += perMinute.at(minute);
            if (delivered / facts.scale() >= HUNDRED_MILLION) {
                return seconds((minute + 1) * VirtualTime.MINUTE);
            }
        }
        return null;
    }

    private FestivalResult.Spread spread(Latency latency) {
        Histogram all = measures.latencies().total(latency);
        return new FestivalResult.Spread(
                all.getTotalCount(),
                all.getTotalCount() == 0 ? 0 : all.getMean(),
                all.getValueAtPercentile(50),
                all.getValueAtPercentile(90),
                all.getValueAtPercentile(99),
                all.getValueAtPercentile(99.9),
                all.getMaxValue());
    }
}
