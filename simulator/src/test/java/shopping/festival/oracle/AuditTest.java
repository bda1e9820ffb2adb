package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.audit.PlantedFault;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;

/** A bug planted in each law's path is seen, and the message names the law, the hop, the actor's units and the window. */
@Tag("slow")
class AuditTest {
    /** A random festival in which orders are declined, units come back and some batch has two orders. */
    private static final Festival FESTIVAL = RandomFestival.of(seedWithReleases());

    private static long seedWithReleases() {
        for (long seed = 0; seed < OracleTest.SEEDS; seed++) {
            Festival festival = RandomFestival.of(seed);
            boolean[] twoInABatch = new boolean[1];
            StageWrapper look = PlantedFault.inSending(Hop.CREATED, 2, rows -> twoInABatch[0] = true);
            Measures m = FestivalRun.run(
                            festival, RunOptions.inline().withPartitions(2).withWrappers(look, JournalWrapper.NONE))
                    .books()
                    .measures();
            boolean busy = twoInABatch[0] && m.count(Kind.RELEASED) > 5 && m.count(Kind.PAID) > 50;
            if (busy && !festival.sellers().backorder() && !festival.sellers().everPaidWithoutUnit()) {
                return seed;
            }
        }
        throw new AssertionError("no random festival has releases");
    }

    private static BrokenLaw faultSeen(StageWrapper fault, RunOptions options) {
        Throwable[] seen = new Throwable[1];
        assertThatThrownBy(() -> FestivalRun.run(FESTIVAL, options.withWrappers(fault, JournalWrapper.NONE)))
                .isInstanceOf(BrokenLaw.class)
                .satisfies(e -> seen[0] = e);
        return (BrokenLaw) seen[0];
    }

    private static void expect(StageWrapper fault, String law, String hop, String actor) {
        BrokenLaw inline = faultSeen(fault, RunOptions.inline().withPartitions(2));
        assertThat(inline.law()).isEqualTo(law);
        assertThat(inline).hasMessageContaining(hop).hasMessageContaining(actor).hasMessageContaining("window ");
        assertThat(faultSeen(fault, RunOptions.actors(2, 2)).law()).isEqualTo(law);
    }

    @Test
    void lostOrder() {
        expect(
                PlantedFault.inSending(Hop.CREATED, 1, rows -> rows.removeSwapping(0)),
                "attempt = created, busy or over limit",
                "hop CREATED",
                "checkout 0 (lanes 0-");
    }

    @Test
    void duplicatedOrder() {
        expect(
                PlantedFault.inSending(Hop.CREATED, 1, rows -> rows.addFrom(rows, 0)),
                "attempt = created, busy or over limit",
                "hop CREATED",
                "checkout 0 (lanes 0-");
    }

    @Test
    void lostOrderBesideADuplicatedOne() {
        expect(
                PlantedFault.inSending(Hop.CREATED, 2, rows -> {
                    rows.removeSwapping(0);
                    rows.addFrom(rows, 0);
                }),
                "attempt = created, busy or over limit",
                "hop CREATED",
                "checkout 0 (lanes 0-");
    }

    @Test
    void unitSoldTwice_becauseItCameBackTwice() {
        expect(
                PlantedFault.inReceiving(Hop.RETURNED, 1, rows -> rows.addFrom(rows, 0)),
                "received = worked off + held",
                "all hops to sellers",
                "sellers 0 (offers 0-");
    }

    @Test
    void unitNeverReleased() {
        expect(
                PlantedFault.inSending(Hop.RETURNED, 1, rows -> rows.removeSwapping(0)),
                "paid orders are sent on once, unpaid units come back once",
                "hop PAID, RETURNED",
                "payment 0 (lanes 0-");
    }

    @Test
    void moneyPaidTwice() {
        expect(
                PlantedFault.inSending(Hop.PAID, 1, rows -> rows.addFrom(rows, 0)),
                "paid orders are sent on once, unpaid units come back once",
                "hop PAID, RETURNED",
                "payment 0 (lanes 0-");
    }

    @Test
    void moneyChangedOnTheWay() {
        expect(
                PlantedFault.inSending(
                        Hop.ACCEPTED,
                        1,
                        rows -> rows.set(0, rows.time(0), rows.id(0), rows.order(0), rows.fen(0) + 1, rows.since(0))),
                "accepted orders are sent",
                "hop ACCEPTED",
                "sellers 0 (offers 0-");
    }

    @Test
    void parcelLostOnTheTruck() {
        expect(
                PlantedFault.inWriting(Hop.SHIPPED, (sink, time, id, order, fen, since) -> {}),
                "dispatched parcels are sent",
                "hop SHIPPED",
                "warehouses 0 (warehouses 0");
    }

    @Test
    void attemptLostInsideAnActor() {
        expect(
                PlantedFault.inWriting(Hop.ATTEMPTS, (sink, time, id, order, fen, since) -> {}),
                "attempts made = attempts sent",
                "hop ATTEMPTS",
                "buyers 0 (lanes 0-");
    }

    @Test
    void attemptThatItsCheckoutDoesNotKeep() {
        expect(
                PlantedFault.inInlet(Hop.ATTEMPTS, (sink, time, id, order, fen, since) -> {}),
                "received = worked off + held",
                "all hops to checkout",
                "checkout 0 (lanes 0-");
    }

    @Test
    void parcelDeliveredTwice() {
        expect(
                PlantedFault.inInlet(Hop.SHIPPED, (sink, time, id, order, fen, since) -> {
                    sink.add(time, id, order, fen, since);
                    sink.add(time, id, order, fen, since);
                }),
                "received = worked off + held",
                "all hops to delivery",
                "delivery 0 (warehouses 0");
    }

    @Test
    void moneyChangedInsideAnActor() {
        expect(
                PlantedFault.inInlet(
                        Hop.ATTEMPTS, (sink, time, id, order, fen, since) -> sink.add(time, id, order, fen + 1, since)),
                "what arrives is worked off",
                "checkout 0 (lanes 0-",
                "after window");
    }

    @Test
    void unitSoldTwice_becauseAnOrderShipsOneMoreThanItTook() {
        // The units of a row stand at bit 10 of the packed order; neither hop nor stage sums look at them.
        expect(
                PlantedFault.inSending(Hop.PAID, 1, rows -> {
                    long oneUnitMore = rows.order(0) + (1L << 10);
                    rows.set(0, rows.time(0), rows.id(0), oneUnitMore, rows.fen(0), rows.since(0));
                }),
                "initial + inbound = on hand + reserved + sold",
                "stock record",
                "at warehouse");
    }
}
