package shopping.festival.benchmarks.checkout;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.model.order.StageName;

/** What does it cost to queue an attempt for its order? */
public class CheckoutKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.CHECKOUT;
    }
}
