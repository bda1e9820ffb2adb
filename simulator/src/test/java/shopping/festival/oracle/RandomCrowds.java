package shopping.festival.oracle;

import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Aim;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.StreamInterest;
import shopping.festival.model.payment.Drift;
import shopping.festival.model.payment.Payers;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Backoff;

/**
 * Streams of the random festivals whose buyers are not like everybody: where they live, what they want, how they buy and
 * pay; and what changes about payments for a while. With dice of its own, so that the rest of a seed stays what it was.
 */
final class RandomCrowds {
    private final Dice dice;
    private final RandomLaws laws;

    RandomCrowds(Dice dice, RandomLaws laws) {
        this.dice = dice;
        this.laws = laws;
    }

    /** @param mayBeOnTop whether sellers may not foresee it */
    StreamInterest interest(double share, double[] weights, Market market, boolean mayBeOnTop) {
        if (!mayBeOnTop || dice.chance(0.5)) {
            return StreamInterest.of(share, weights);
        }
        double[] segments = new double[0];
        if (dice.chance(0.5)) {
            segments = new double[market.segments().size()];
            segments[dice.between(0, segments.length - 1)] = 1;
        }
        return new StreamInterest(0, weights, segments, aim(market));
    }

    private Aim aim(Market market) {
        int offer = dice.between(0, market.offers() - 1);
        return switch (dice.between(0, 2)) {
            case 0 -> Aim.ANYTHING;
            case 1 -> Aim.ofOrigin(market.cells().get(market.cell(offer)).origin());
            default -> Aim.ofOffers(offer == 0 ? new int[] {0} : new int[] {0, offer});
        };
    }

    BuyersRules withHabits(BuyersRules rules, Backoff afterBusy) {
        List<Stream> streams = new ArrayList<>();
        for (Stream stream : rules.streams()) {
            streams.add(dice.chance(0.6) ? stream : withHabits(stream, afterBusy));
        }
        return new BuyersRules(
                streams, rules.lanes(), rules.slot(), rules.dayLength(), rules.sessions(), rules.soldOut());
    }

    private Stream withHabits(Stream stream, Backoff afterBusy) {
        Backoff own = afterBusy.with(laws.time(dice.scale(0.1, 10) * SECOND), dice.between(0, 15));
        Stream.Habits habits = new Stream.Habits(
                dice.chance(0.5) ? -1 : dice.oneOf(0xFFFF, 0x8000, 0x100),
                dice.chance(0.5) ? Optional.empty() : Optional.of(own));
        return new Stream(stream.name(), stream.arrivals(), stream.priceLevelPermille(), habits);
    }

    PaymentRules withWays(PaymentRules rules, int streams, long day) {
        Payers[] payers = new Payers[streams];
        Arrays.setAll(payers, s -> dice.chance(0.5) ? rules.usual() : payers());
        List<Payers> byStream = dice.chance(0.5) ? List.of() : List.of(payers);
        Drift drift =
                dice.chance(0.6) ? Drift.NONE : new Drift(change(day, 0, 1), change(day, 0, 1), change(day, 0, 4));
        return new PaymentRules(
                rules.lanes(),
                rules.processing(),
                rules.patience(),
                rules.retry(),
                rules.failures(),
                rules.settlement(),
                new PaymentRules.Ways(byStream, drift));
    }

    private Payers payers() {
        return new Payers(
                dice.between(0, 0.9),
                dice.between(0, 0.5),
                laws.time(dice.scale(0.5, 60) * SECOND),
                dice.between(0, 7));
    }

    private Schedule change(long day, double least, double most) {
        long from = (long) (dice.between(0, 0.8) * day);
        return Schedule.constant(1).withFault(from, from + day / 4, dice.between(least, most));
    }
}
