package shopping.festival.benchmarks.sellers;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.model.order.StageName;

/** What does it cost to look for stock? */
public class SellersKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.SELLERS;
    }
}
