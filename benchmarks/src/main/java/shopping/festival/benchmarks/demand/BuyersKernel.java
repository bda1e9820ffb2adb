package shopping.festival.benchmarks.demand;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.flow.StageName;

/** What does it cost to let a buyer come, choose and try? */
public class BuyersKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.BUYERS;
    }
}
