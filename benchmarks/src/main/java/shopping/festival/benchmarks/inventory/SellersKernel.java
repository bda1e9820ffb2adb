package shopping.festival.benchmarks.inventory;

import shopping.festival.benchmarks.harness.StageKernel;
import shopping.festival.flow.StageName;

/** What does it cost to look for stock? */
public class SellersKernel extends StageKernel {
    @Override
    protected StageName stage() {
        return StageName.SELLERS;
    }
}
