package shopping.festival.study.log.proof;

import java.util.List;
import java.util.Optional;

/**
 * The laws of one intent, checked by going through its life: where it stands, what it holds, and which event may come
 * next. The first event that may not ends the check.
 */
final class IntentLaws {
    static final String ARRIVES = "an intent arrives once, before all else";
    static final String ENDS = "an intent ends once, with the reason of its last try";
    static final String TRIES = "an attempt ends once: accepted, sold out, busy or over limit";
    static final String PAYS = "accepted = paid, declined or unpaid, once";
    static final String SHIPS = "paid = dispatched and delivered, or refunded, once";
    static final String MONEY = "an order is paid once, and what was asked";
    static final String UNITS = "what an order reserves is shipped with it or goes back on sale";

    private enum State {
        UNBORN,
        ARRIVED,
        ASKED,
        TURNED_AWAY,
        FAILED,
        ACCEPTED,
        PAID,
        DISPATCHED,
        CLEARED,
        DELIVERED,
        LOST,
        NOT_TEMPTED
    }

    private final Shelves shelves;
    private final Frame frame;
    private final List<String> reasons;
    private final TermLaws terms;

    private State state = State.UNBORN;
    private Event now = Event.NOTHING;
    private int attempt;
    private int offer;
    private long fen;
    private int units;
    private String reason = "";
    private int shelf;
    private int held;
    private boolean mustReturn;
    private int entry;

    IntentLaws(Shelves shelves, Frame frame) {
        this.shelves = shelves;
        this.frame = frame;
        this.reasons = frame.named("reason");
        this.terms = new TermLaws(frame.tables());
    }

    /** Checks all events of one intent, in their order; returns the first law they break. */
    Optional<Broken> check(List<Event> life) {
        state = State.UNBORN;
        attempt = 0;
        held = 0;
        shelf = -1;
        mustReturn = false;
        try {
            for (Event event : life) {
                now = event;
                step(event);
                terms.next(event);
            }
            end();
            return Optional.empty();
        } catch (Breach breach) {
            return Optional.of(breach.broken);
        }
    }

    private void step(Event e) {
        switch (e.what()) {
            case ARRIVED -> move(ARRIVES, State.ARRIVED, State.UNBORN);
            case NOT_TEMPTED -> move(ENDS, State.NOT_TEMPTED, State.ARRIVED);
            case ATTEMPTED -> attempted(e);
            case BUSY, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED, SOLD_OUT -> {
                move(TRIES, State.TURNED_AWAY, State.ASKED);
                sameMoney(e);
                reason = e.what().name();
            }
            case OVER_LIMIT -> fails(TRIES, e, State.ASKED);
            case SHORTENED -> shortened(e);
            case ACCEPTED -> accepted(e);
            case RESERVED -> reserved(e);
            case PAID -> {
                move(PAYS, State.PAID, State.ACCEPTED);
                sameMoney(e);
            }
            case DECLINED, UNPAID, BREAKER_OPEN -> {
                fails(PAYS, e, State.ACCEPTED);
                mustReturn = shelf >= 0;
            }
            case RELEASED -> released(e);
            case REFUNDED -> {
                fails(SHIPS, e, State.PAID);
                demand(held == 0, UNITS, "is refunded although it holds " + held + " units");
            }
            case DISPATCHED -> dispatched(e);
            case CLEARED -> {
                move(SHIPS, State.CLEARED, State.DISPATCHED);
                sameMoney(e);
                demand(e.unit() == entry, SHIPS, "is cleared at port " + e.unit() + " instead of " + entry);
            }
            case DELIVERED -> {
                move(SHIPS, State.DELIVERED, entry < 0 ? State.DISPATCHED : State.CLEARED);
                sameMoney(e);
            }
            case LOST -> lost(e);
            default -> throw new IllegalStateException("not of an intent: " + e);
        }
    }

    private void attempted(Event e) {
        move(TRIES, State.ASKED, State.ARRIVED, State.TURNED_AWAY);
        demand(e.attempt() == attempt + 1, TRIES, "is try " + e.attempt() + " after try " + attempt);
        demand(
                e.offer() == e.unit(),
                TRIES,
                "is for offer " + e.unit() + ", and its column offer has " + said(e.offer()));
        demand(e.units() > 0, UNITS, "asks for " + said(e.units()) + " of it");
        attempt = e.attempt();
        offer = e.offer();
        fen = e.fen();
        units = e.units();
    }

    private void shortened(Event e) {
        demand(state == State.ASKED, TRIES, "is shortened when it is " + words(state));
        sameTry(e);
        demand(
                e.units() == units,
                UNITS,
                "is for " + said(e.units()) + " of its offer, and was for " + units + " before");
        fen -= e.fen();
        units -= e.unit();
        demand(units > 0 && fen >= 0, UNITS, "is shortened to " + units + " units for " + fen + " fen");
    }

    private void accepted(Event e) {
        move(TRIES, State.ACCEPTED, State.ASKED);
        sameMoney(e);
        if (e.unit() >= 0) {
            shelf = e.unit();
            demand(
                    shelves.isKnown(shelf),
                    UNITS,
                    "is served from stock record " + shelf + ", which the log does not know");
            demand(
                    shelves.offer(shelf) == offer,
                    UNITS,
                    "asked for offer " + offer + " and got of " + shelves.offer(shelf));
        }
        if (e.location() != Row.NONE) {
            demand(e.unit() >= 0, UNITS, "takes units of no stock record");
            place(e);
            held = units;
        }
    }

    private void reserved(Event e) {
        demand(
                state == State.ACCEPTED || state == State.PAID || state == State.FAILED || state == State.LOST,
                UNITS,
                "takes units when it is " + words(state));
        sameTry(e);
        demand(shelf < 0 || shelf == e.unit(), UNITS, "takes units of stock record " + e.unit() + " beside " + shelf);
        demand(shelves.isKnown(e.unit()), UNITS, "takes units of a stock record that the log does not know");
        demand(e.units() > 0, UNITS, "takes " + said(e.units()) + " units");
        shelf = e.unit();
        place(e);
        held += e.units();
        demand(held <= units, UNITS, "takes " + held + " units for an order of " + units);
    }

    private void released(Event e) {
        sameTry(e);
        demand(mustReturn, UNITS, "gives back units that it need not give back");
        demand(
                e.unit() == shelf && e.units() == held,
                UNITS,
                "holds " + held + " units of stock record " + shelf + " and gives back " + said(e.units()) + " to "
                        + e.unit());
        place(e);
        mustReturn = false;
        held = 0;
    }

    private void dispatched(Event e) {
        move(SHIPS, State.DISPATCHED, State.PAID);
        sameMoney(e);
        entry = frame.entryOf(e.unit());
        demand(shelf >= 0, UNITS, "is dispatched and has taken units of no stock record");
        demand(held == units, UNITS, "is dispatched with " + units + " units and has reserved " + held);
        demand(
                shelves.location(shelf) == e.unit(),
                UNITS,
                "is dispatched by warehouse " + e.unit() + ", its units are at warehouse " + shelves.location(shelf));
    }

    private void lost(Event e) {
        move(ENDS, State.LOST, State.TURNED_AWAY, State.FAILED);
        sameMoney(e);
        String told = e.unit() >= 0 && e.unit() < reasons.size() ? reasons.get(e.unit()) : "nothing known";
        demand(told.equals(reason), ENDS, "is lost because of " + told + ", but its last try ended " + reason);
    }

    private void fails(String law, Event e, State from) {
        move(law, State.FAILED, from);
        sameMoney(e);
        reason = e.what().name();
    }

    private void end() {
        boolean ended = state == State.NOT_TEMPTED || state == State.LOST || state == State.DELIVERED;
        demand(ended, law(state), "is " + words(state) + " for the last time and never ends");
        demand(!mustReturn, UNITS, "ended without giving back what it had reserved");
    }

    private static String law(State state) {
        return switch (state) {
            case ASKED -> TRIES;
            case ACCEPTED -> PAYS;
            case PAID, DISPATCHED, CLEARED -> SHIPS;
            default -> ENDS;
        };
    }

    private void move(String law, State to, State... from) {
        for (State allowed : from) {
            if (state == allowed) {
                state = to;
                if (to != State.ARRIVED && to != State.ASKED && to != State.NOT_TEMPTED) {
                    sameTry(now);
                }
                return;
            }
        }
        demand(false, state == State.UNBORN ? ARRIVES : law, "is " + words(to) + " when it is " + words(state));
    }

    private void sameTry(Event e) {
        demand(e.attempt() == attempt, TRIES, "goes on with try " + e.attempt() + " within try " + attempt);
        demand(e.offer() == offer, TRIES, "goes on with offer " + said(e.offer()) + " instead of " + offer);
    }

    private void sameMoney(Event e) {
        demand(e.fen() == fen, MONEY, "is worth " + e.fen() + " fen, and was " + fen + " before");
        demand(
                e.units() == units,
                UNITS,
                "is for " + said(e.units()) + " of its offer, and was for " + units + " before");
    }

    private void place(Event e) {
        demand(
                e.location() == shelves.location(e.unit()),
                UNITS,
                "places stock record " + e.unit() + " at warehouse " + said(e.location()));
    }

    private static String said(int number) {
        return number == Row.NONE ? "none" : Integer.toString(number);
    }

    private void demand(boolean holds, String law, String how) {
        if (!holds) {
            throw Breach.of(law, now, how);
        }
    }

    private static String words(State state) {
        return state == State.UNBORN
                ? "not there yet"
                : state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
