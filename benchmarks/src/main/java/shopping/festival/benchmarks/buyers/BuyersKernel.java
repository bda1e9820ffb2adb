package shopping.festival.benchmarks.buyers;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.model.order.StageName;

/** What does it cost to let a buyer come, choose and try? */
public class BuyersKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.BUYERS;
    }
}
