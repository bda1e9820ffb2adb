package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shopping.festival.study.log.proof.Asks.Ask;
import shopping.festival.study.log.proof.Tables.Reserves;
import shopping.festival.study.log.proof.Tables.Shortage;

/**
 * Which of an offer's shelves serves whom, and who is told sold out: all that moved on them is gone through in the
 * order in which the festival does it, by time, then goods, then what comes back, then orders by their numbers.
 *
 * <p>Goods that a supplier sends without delay come right after the order that asked for them, which the rows do not
 * show. So goods of the same instant are not held against an order that passed them by.
 */
final class OfferLaws {
    static final String PLACE = "units come from the first place of the preferences that has them";
    static final String SOLD_OUT = "sold out is told where too few are left, and only there";

    private static final int GOODS = 1;
    private static final int RETURNS = 2;
    private static final int WAITING = 3;
    private static final int ORDERS = 4;

    /** More than any place in a preference. */
    private static final long DOWN = 1L << 32;

    private record Ranked(int rank, Ask ask) {
        long number() {
            return rank == GOODS ? ask.unit() : ask.intent();
        }
    }

    private static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingLong(
                    r -> r.ask().time())
            .thenComparingInt(Ranked::rank)
            .thenComparingLong(Ranked::number)
            .thenComparingInt(r -> r.ask().what().stage);

    private final Shelves shelves;
    private final Tables tables;
    private final boolean atPayment;
    private final long settle;

    /** Of the offer at hand: its stock records, what is on them, and what came onto them at this instant. */
    private int[] records = {};

    private long[] onHand = {};
    private long[] justCome = {};
    private long instant;
    /** Per intent: when it looks for units, and for how many. */
    private final Map<Long, Ask> looks = new LinkedHashMap<>();
    /** Who was accepted without units, and looks for them when paid. */
    private final Set<Long> late = new TreeSet<>();

    private long shortened;

    OfferLaws(Shelves shelves, Tables tables) {
        this.shelves = shelves;
        this.tables = tables;
        this.atPayment = tables.reserves == Reserves.AT_PAYMENT;
        this.settle = tables.least("settle");
    }

    /** @param ofOffer the stock records of the offer, the lowest number first */
    Optional<Broken> check(int[] ofOffer, List<Ask> asks) {
        records = ofOffer;
        onHand = new long[records.length];
        justCome = new long[records.length];
        for (int i = 0; i < records.length; i++) {
            onHand[i] = shelves.initial(records[i]);
        }
        instant = -1;
        shortened = Broken.NOBODY;
        try {
            for (Ranked r : inOrder(asks)) {
                step(r);
            }
            return Optional.empty();
        } catch (Breach breach) {
            return Optional.of(breach.broken);
        }
    }

    private List<Ranked> inOrder(List<Ask> asks) {
        looks.clear();
        late.clear();
        for (Ask a : asks) {
            if (a.what() == What.ACCEPTED && a.unit() < 0) {
                late.add(a.intent());
            }
        }
        for (Ask a : asks) {
            if (a.what() == (late.contains(a.intent()) ? What.PAID : What.ACCEPTED)) {
                looks.put(a.intent(), a);
            }
        }
        List<Ranked> all = new ArrayList<>(asks.size());
        for (Ask a : asks) {
            if (a.what() != What.PAID) {
                all.add(new Ranked(rank(a), a));
            }
        }
        all.sort(ORDER);
        return all;
    }

    private int rank(Ask a) {
        return switch (a.what()) {
            case RECEIPT -> GOODS;
            case RELEASED -> RETURNS;
            case RESERVED -> isLook(a) ? ORDERS : WAITING;
            default -> ORDERS;
        };
    }

    /** Whether an order takes units when it looks for them, and not later, when they have come for it. */
    private boolean isLook(Ask reserved) {
        Ask look = looks.get(reserved.intent());
        return look != null && reserved.time() == look.time() + (late.contains(reserved.intent()) ? settle : 0);
    }

    private void step(Ranked r) {
        Ask a = r.ask();
        if (a.time() != instant) {
            instant = a.time();
            Arrays.fill(justCome, 0);
        }
        int at = indexOf(a.unit());
        switch (a.what()) {
            case RECEIPT -> {
                add(at, a.units());
                come(at, a.units());
            }
            case RELEASED -> add(at, a.units());
            case SOLD_OUT -> noneHas(a, tables.shortage == Shortage.SHORTENED ? 1 : a.units(), SOLD_OUT);
            case REFUNDED -> noneHas(a, a.units(), SOLD_OUT);
            case SHORTENED -> {
                noneHas(a, a.units(), PLACE);
                shortened = a.intent();
            }
            case ACCEPTED -> accepted(a, at);
            default -> {
                if (r.rank() == ORDERS && late.contains(a.intent())) {
                    looked(a, at);
                }
                add(at, -a.units());
            }
        }
    }

    private void accepted(Ask a, int at) {
        if (a.hasPlace()) {
            boolean some = shortened == a.intent();
            first(a, at, some ? 1 : a.units());
            if (some && at >= 0 && sure(at) > a.units()) {
                throw breach(PLACE, a, "is shortened to " + a.units() + ", and " + sure(at) + " are " + where(at));
            }
            add(at, -a.units());
        } else if (!atPayment) {
            noneHas(a, a.units(), PLACE);
        } else if (tables.shortage != Shortage.PROMISED && !tables.showsMore) {
            boolean has = false;
            for (long units : onHand) {
                has |= units >= a.units();
            }
            if (!has) {
                throw breach(SOLD_OUT, a, "is accepted, and no place has " + a.units() + " units");
            }
        }
    }

    /** A paid order takes all its units, or what there is of them and waits. */
    private void looked(Ask a, int at) {
        Ask paid = looks.get(a.intent());
        if (paid != null && a.units() == paid.units()) {
            first(a, at, a.units());
        } else if (paid != null) {
            noneHas(a, paid.units(), PLACE);
        }
    }

    private void noneHas(Ask a, int units, String law) {
        for (int i = 0; i < records.length; i++) {
            if (sure(i) >= units) {
                throw breach(law, a, "finds no place with " + units + " units, and " + sure(i) + " are " + where(i));
            }
        }
    }

    /** No place has so many units that comes before the one at hand. */
    private void first(Ask a, int at, int units) {
        if (at < 0 || !tables.isSegment(a.segment())) {
            return;
        }
        long own = place(a, at);
        for (int i = 0; i < records.length; i++) {
            long other = place(a, i);
            if (sure(i) >= units && (other < own || other == own && i < at)) {
                throw breach(
                        PLACE,
                        a,
                        "takes " + a.units() + " units " + where(at) + ", and " + sure(i) + " are " + where(i)
                                + ", which its buyer's segment prefers");
            }
        }
    }

    private long place(Ask a, int i) {
        int location = shelves.location(records[i]);
        boolean isDown = tables.closed.getOrDefault(location, List.of()).stream()
                .anyMatch(span -> a.time() >= span[0] && a.time() < span[1]);
        // One that is seen to be down comes after all others.
        return tables.place(a.segment(), location) + (isDown ? DOWN : 0);
    }

    private long sure(int i) {
        return onHand[i] - justCome[i];
    }

    private int indexOf(int stockRecord) {
        for (int i = 0; i < records.length; i++) {
            if (records[i] == stockRecord) {
                return i;
            }
        }
        return -1;
    }

    private void add(int at, int units) {
        if (at >= 0) {
            onHand[at] += units;
        }
    }

    private void come(int at, int units) {
        if (at >= 0) {
            justCome[at] += units;
        }
    }

    private String where(int i) {
        return "at warehouse " + shelves.location(records[i]) + " (stock record " + records[i] + ")";
    }

    private static Breach breach(String law, Ask a, String how) {
        return new Breach(new Broken(law, a.time(), a.intent(), a.what().label() + ": the intent " + how));
    }
}
