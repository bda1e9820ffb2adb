package shopping.festival.study.replay.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.timetable.Payer;

/** When the requests of a purchase are sent by a shop that answers each at once, and with yes. */
final class Foreseen {
    private final List<Step> steps;
    private final boolean hasCancel;
    private final boolean hasPayment;
    private final long expiryMicros;

    Foreseen(FirstOrders orders) {
        this.steps = orders.target().steps();
        this.hasCancel = orders.target().cancel().isPresent();
        this.hasPayment = orders.target().isPaidOnTheWay();
        this.expiryMicros = orders.expiryMicros();
    }

    /** Microseconds since the replay began, the first order's included, the giving back of one that is not paid too. */
    List<Long> instants(FirstOrder order) {
        List<Long> instants = new ArrayList<>();
        long at = order.atMicros();
        instants.add(at);
        for (int n = 1; n < steps.size(); n++) {
            Step step = steps.get(n);
            boolean isPaid = step.after().contains(Step.Delay.PAYMENT);
            boolean isThought = step.after().contains(Step.Delay.THINK);
            if (isPaid && order.course() != Payer.Course.PAYS) {
                givenBack(order, at, isThought).ifPresent(instants::add);
                return instants;
            }
            at += (isThought ? order.thinkMicros() : 0) + (isPaid ? order.paymentMicros() : 0);
            instants.add(at);
        }
        // Of a shop whose orders are paid elsewhere: who does not pay gives back behind the last step.
        if (!hasPayment && order.course() != Payer.Course.PAYS) {
            givenBack(order, at, true).ifPresent(instants::add);
        }
        return instants;
    }

    private Optional<Long> givenBack(FirstOrder order, long at, boolean isThought) {
        if (!hasCancel) {
            return Optional.empty();
        }
        return Optional.of(
                order.course() == Payer.Course.NEVER
                        ? at + expiryMicros
                        : at + (isThought ? order.thinkMicros() : 0) + order.paymentMicros());
    }
}
