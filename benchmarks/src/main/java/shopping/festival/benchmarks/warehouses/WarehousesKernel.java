package shopping.festival.benchmarks.warehouses;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.model.order.StageName;

/** What does it cost to pick and pack an order? */
public class WarehousesKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.WAREHOUSES;
    }
}
