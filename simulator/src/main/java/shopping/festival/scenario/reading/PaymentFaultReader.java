package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.Optional;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.PaymentEffect;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads what becomes otherwise about payments: {@code { at, for, unit = payment.declined, value = 0.3 }}. */
record PaymentFaultReader(StageTerms.Payment payment) {
    private static final double FACTOR_MAX = 1_000;

    static Optional<PaymentEffect.What> what(String unit) {
        return Arrays.stream(PaymentEffect.What.values())
                .filter(what -> what.key().equals(unit))
                .findFirst();
    }

    Optional<Effect> read(Section s, Item unit, PaymentEffect.What what) {
        if (!what.isShare()) {
            return Optional.of(new PaymentEffect(what, s.number("factor", 0, FACTOR_MAX)));
        }
        s.unused("beside value", "factor");
        double usual = what == PaymentEffect.What.DECLINED
                ? payment.rules().failures().declinedShare()
                : payment.rules().failures().unpaidShare();
        if (usual >= 1) {
            unit.wrong("is 1 all day, and nothing could change it", "Use less, or remove the fault.");
        }
        return Optional.of(new PaymentEffect(what, s.number("value", 0, 1)));
    }
}
