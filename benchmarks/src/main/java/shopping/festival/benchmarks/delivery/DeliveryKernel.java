package shopping.festival.benchmarks.delivery;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.model.order.StageName;

/** What does it cost to carry a parcel to its door? */
public class DeliveryKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.DELIVERY;
    }
}
