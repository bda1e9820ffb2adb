package shopping.festival.oracle;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/** Bugs of counting, planted once between a stage and its recorder, with the law that sees them. */
enum Miscount {
    LEDGER_DOUBLED("a total is the sum of its parts") {
        @Override
        void paid(Journal to, long order, long time, long fen) {
            to.paid(order, time, fen);
            to.paid(order, time, fen);
        }
    },
    LEDGER_SKIPPED("a total is the sum of its parts") {
        @Override
        void paid(Journal to, long order, long time, long fen) {}
    },
    LEDGER_OF_ONE_FEN_MORE("a total is the sum of its parts") {
        @Override
        void paid(Journal to, long order, long time, long fen) {
            to.paid(order, time, fen + 1);
        }
    },
    LEDGER_AFTER_THE_DAY("a total is the sum of its parts") {
        @Override
        void paid(Journal to, long order, long time, long fen) {
            to.paid(order, time + 10 * VirtualTime.DAY, fen);
        }
    },
    LEDGER_OF_ONE_UNIT_MORE("units paid = units that left the shelves") {
        @Override
        void paid(Journal to, long order, long time, long fen) {
            to.paid(Order.withUnits(order, Order.units(order) + 1), time, fen);
        }
    },
    LATENCY_NEGATIVE("no latency is negative") {
        @Override
        void took(Journal to, Latency latency, long end, long micros) {
            to.took(latency, end, -1 - micros);
        }
    },
    LATENCY_IN_MILLIS("latencies add up to what the times of their events give") {
        @Override
        void took(Journal to, Latency latency, long end, long micros) {
            to.took(latency, end, micros / 1_000);
        }
    },
    LATENCY_OF_A_MICROSECOND_MORE("latencies add up to what the times of their events give") {
        @Override
        void took(Journal to, Latency latency, long end, long micros) {
            to.took(latency, end, micros + 1);
        }
    },
    LATENCY_DOUBLED("a latency for every event that ends it") {
        @Override
        void took(Journal to, Latency latency, long end, long micros) {
            to.took(latency, end, micros);
            to.took(latency, end, micros);
        }
    },
    LATENCY_SKIPPED("a latency for every event that ends it") {
        @Override
        void took(Journal to, Latency latency, long end, long micros) {}
    },
    LATENCY_IN_A_LATER_ROW("a latency for every event that ends it") {
        @Override
        void took(Journal to, Latency latency, long end, long micros) {
            to.took(latency, end + 2 * VirtualTime.HOUR, micros);
        }
    },
    DELIVERY_OF_A_SECOND_MORE("latencies add up to what the times of their events give") {
        @Override
        void delivered(Journal to, long order, long time, long sincePaid) {
            to.delivered(order, time, sincePaid + VirtualTime.SECOND);
        }
    },
    DELIVERY_NEGATIVE("no latency is negative") {
        @Override
        void delivered(Journal to, long order, long time, long sincePaid) {
            to.delivered(order, time, -sincePaid);
        }
    },
    DELIVERY_DOUBLED("a latency for every event that ends it") {
        @Override
        void delivered(Journal to, long order, long time, long sincePaid) {
            to.delivered(order, time, sincePaid);
            to.delivered(order, time, sincePaid);
        }
    },
    SOLD_OUT_AS_FOUND("stock found = accepted, not found = sold out") {
        @Override
        void stockAnswer(Journal to, long order, boolean accepted) {
            to.stockAnswer(order, true);
        }

        @Override
        boolean wantsAnswer(boolean accepted) {
            return !accepted;
        }
    },
    FOUND_AS_SOLD_OUT("stock found = accepted, not found = sold out") {
        @Override
        void stockAnswer(Journal to, long order, boolean accepted) {
            to.stockAnswer(order, false);
        }

        @Override
        boolean wantsAnswer(boolean accepted) {
            return accepted;
        }
    },
    SOLD_OUT_DOUBLED("stock found = accepted, not found = sold out") {
        @Override
        void stockAnswer(Journal to, long order, boolean accepted) {
            to.stockAnswer(order, accepted);
            to.stockAnswer(order, accepted);
        }

        @Override
        boolean wantsAnswer(boolean accepted) {
            return !accepted;
        }
    },
    RECOVERED_DOUBLED("a total is the sum of its parts") {
        @Override
        void recovered(Journal to, boolean wanted, boolean got) {
            to.recovered(wanted, got);
            to.recovered(wanted, got);
        }
    },
    LOST_TO_STOCK_OUT_DOUBLED("a total is the sum of its parts") {
        @Override
        void lostToStockOut(Journal to, long order, long fen) {
            to.lostToStockOut(order, 2 * fen);
        }
    },
    LOST_FOR_ANOTHER_REASON("a total is the sum of its parts") {
        @Override
        void record(Journal to, Kind kind, long id, long order, long time, int unit, long fen) {
            int other = unit == LossReason.DECLINED.code() ? LossReason.UNPAID.code() : LossReason.DECLINED.code();
            to.record(kind, id, order, time, other, fen);
        }

        @Override
        boolean wants(Kind kind) {
            return kind == Kind.LOST;
        }
    },
    PAID_AFTER_THE_DAY_BY_THE_EVENT_ALONE("a total is the sum of its parts") {
        @Override
        void record(Journal to, Kind kind, long id, long order, long time, int unit, long fen) {
            to.record(kind, id, order, time + 2 * VirtualTime.HOUR, unit, fen);
        }

        @Override
        boolean wants(Kind kind) {
            return kind == Kind.PAID;
        }
    },
    DECLINED_AN_HOUR_LATE("latencies add up to what the times of their events give") {
        @Override
        void record(Journal to, Kind kind, long id, long order, long time, int unit, long fen) {
            to.record(kind, id, order, time + VirtualTime.HOUR, unit, fen);
        }

        @Override
        boolean wants(Kind kind) {
            return kind == Kind.DECLINED;
        }
    },
    DISPATCHED_BEFORE_IT_WAS_PICKED("picked before dispatched") {
        @Override
        void record(Journal to, Kind kind, long id, long order, long time, int unit, long fen) {
            to.record(kind, id, order, 0, unit, fen);
        }

        @Override
        boolean wants(Kind kind) {
            return kind == Kind.DISPATCHED;
        }
    },
    CLEARED_BEFORE_IT_LANDED("landed before cleared") {
        @Override
        void record(Journal to, Kind kind, long id, long order, long time, int unit, long fen) {
            to.record(kind, id, order, 0, unit, fen);
        }

        @Override
        boolean wants(Kind kind) {
            return kind == Kind.CLEARED;
        }
    },
    LANDED_BEFORE_IT_LEFT("landed after dispatched") {
        @Override
        void landed(Journal to, int port, long id, long left, long lands) {
            to.landed(port, id, left, left - 1);
        }
    },
    LANDED_AN_HOUR_AFTER_CUSTOMS_SAW_IT("landed after dispatched") {
        @Override
        void landed(Journal to, int port, long id, long left, long lands) {
            to.landed(port, id, left, lands + VirtualTime.HOUR);
        }
    },
    SERVED_TWICE("a station serves every order once") {
        @Override
        void served(Journal to, Station station, int unit, long arrival, long start, long finish) {
            to.served(station, unit, arrival, start, finish);
            to.served(station, unit, arrival, start, finish);
        }
    },
    SERVED_UNSEEN("a station serves every order once") {
        @Override
        void served(Journal to, Station station, int unit, long arrival, long start, long finish) {}
    },
    SERVED_BEFORE_IT_CAME("come, served, done, in this order") {
        @Override
        void served(Journal to, Station station, int unit, long arrival, long start, long finish) {
            to.served(station, unit, start + 1, start, finish);
        }
    },
    SERVED_A_SECOND_LONGER("latencies add up to what the times of their events give") {
        @Override
        void served(Journal to, Station station, int unit, long arrival, long start, long finish) {
            to.served(station, unit, arrival, start, finish + VirtualTime.SECOND);
        }
    },
    ONE_OFFER_OUT_TOO_MANY("offers told sold out are those with nothing on hand") {
        @Override
        void offersOut(Journal to, long windowEnd, int offers, int everOut) {
            to.offersOut(windowEnd, offers + 1, everOut);
        }
    },
    ONE_OFFER_EVER_OUT_TOO_MANY("offers told sold out are those with nothing on hand") {
        @Override
        void offersOut(Journal to, long windowEnd, int offers, int everOut) {
            to.offersOut(windowEnd, offers, everOut + 1);
        }
    };

    private final String law;

    Miscount(String law) {
        this.law = law;
    }

    String law() {
        return law;
    }

    BiFunction<Journal, AtomicBoolean, Journal> bug() {
        return (journal, planted) -> new Faulty(journal, this, planted);
    }

    void record(Journal to, Kind kind, long id, long order, long time, int unit, long fen) {
        to.record(kind, id, order, time, unit, fen);
    }

    /** The kind of event it miscounts; none for most. */
    boolean wants(Kind kind) {
        return false;
    }

    boolean wantsAnswer(boolean accepted) {
        return false;
    }

    void served(Journal to, Station station, int unit, long arrival, long start, long finish) {
        to.served(station, unit, arrival, start, finish);
    }

    void landed(Journal to, int port, long id, long left, long lands) {
        to.landed(port, id, left, lands);
    }

    void took(Journal to, Latency latency, long end, long micros) {
        to.took(latency, end, micros);
    }

    void paid(Journal to, long order, long time, long fen) {
        to.paid(order, time, fen);
    }

    void delivered(Journal to, long order, long time, long sincePaid) {
        to.delivered(order, time, sincePaid);
    }

    void stockAnswer(Journal to, long order, boolean accepted) {
        to.stockAnswer(order, accepted);
    }

    void recovered(Journal to, boolean wanted, boolean got) {
        to.recovered(wanted, got);
    }

    void lostToStockOut(Journal to, long order, long fen) {
        to.lostToStockOut(order, fen);
    }

    void offersOut(Journal to, long windowEnd, int offers, int everOut) {
        to.offersOut(windowEnd, offers, everOut);
    }

    /** Which of its methods a bug replaces. */
    private boolean is(String method) {
        return getClass() != Miscount.class
                && Arrays.stream(getClass().getDeclaredMethods())
                        .anyMatch(own -> own.getName().equals(method));
    }

    /** Goes wrong at the first call that the bug is about, levels at every one: a later window tells them anew. */
    private static final class Faulty extends ForwardingJournal {
        private final Journal to;
        private final Miscount bug;
        private final AtomicBoolean planted;

        Faulty(Journal to, Miscount bug, AtomicBoolean planted) {
            super(to);
            this.to = to;
            this.bug = bug;
            this.planted = planted;
        }

        private boolean now(String method) {
            return bug.is(method) && planted.compareAndSet(false, true);
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            if (bug.wants(kind) && now("record")) {
                bug.record(to, kind, id, order, time, unit, fen);
            } else {
                super.record(kind, id, order, time, unit, fen);
            }
        }

        @Override
        public void served(Station station, int unit, long arrival, long start, long finish) {
            if (now("served")) {
                bug.served(to, station, unit, arrival, start, finish);
            } else {
                super.served(station, unit, arrival, start, finish);
            }
        }

        @Override
        public void landed(int port, long id, long left, long lands) {
            if (now("landed")) {
                bug.landed(to, port, id, left, lands);
            } else {
                super.landed(port, id, left, lands);
            }
        }

        @Override
        public void took(Latency latency, long end, long micros) {
            if (latency == Latency.DELIVERY && now("took")) {
                bug.took(to, latency, end, micros);
            } else {
                super.took(latency, end, micros);
            }
        }

        @Override
        public void paid(long order, long time, long fen) {
            if (now("paid")) {
                bug.paid(to, order, time, fen);
            } else {
                super.paid(order, time, fen);
            }
        }

        @Override
        public void delivered(long order, long time, long sincePaid) {
            if (now("delivered")) {
                bug.delivered(to, order, time, sincePaid);
            } else {
                super.delivered(order, time, sincePaid);
            }
        }

        @Override
        public void stockAnswer(long order, boolean accepted) {
            if (bug.wantsAnswer(accepted) && now("stockAnswer")) {
                bug.stockAnswer(to, order, accepted);
            } else {
                super.stockAnswer(order, accepted);
            }
        }

        @Override
        public void recovered(boolean wanted, boolean got) {
            if (now("recovered")) {
                bug.recovered(to, wanted, got);
            } else {
                super.recovered(wanted, got);
            }
        }

        @Override
        public void lostToStockOut(long order, long fen) {
            if (now("lostToStockOut")) {
                bug.lostToStockOut(to, order, fen);
            } else {
                super.lostToStockOut(order, fen);
            }
        }

        @Override
        public void offersOut(long windowEnd, int offers, int everOut) {
            if (bug.is("offersOut")) {
                planted.set(true);
                bug.offersOut(to, windowEnd, offers, everOut);
            } else {
                super.offersOut(windowEnd, offers, everOut);
            }
        }
    }
}
