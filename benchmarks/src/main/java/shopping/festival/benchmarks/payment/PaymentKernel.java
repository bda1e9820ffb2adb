package shopping.festival.benchmarks.payment;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.model.order.StageName;

/** What does it cost to settle an order? */
public class PaymentKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.PAYMENT;
    }
}
