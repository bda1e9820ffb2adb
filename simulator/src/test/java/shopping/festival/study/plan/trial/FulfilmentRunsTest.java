package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;

class FulfilmentRunsTest {
    @Test
    void everyModeThatHasWarehouses_andWhyNotTheOthers(@TempDir Path folder) {
        CornerShop shop = CornerShop.in(folder)
                .with(CornerShop.US, Mode.BONDED, 100, 0, 80, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 50, 0, 60, Policy.NONE);
        FulfilmentChoice choice = FulfilmentRuns.of(shop.ground(), List.of(shop.plan()), 100, 10, Replicator.of(3, 1))
                .choices()
                .get(0);

        FulfilmentChoice.Option domestic = choice.options().get(Mode.DOMESTIC.ordinal());
        assertThat(domestic.moved()).isEqualTo(1);
        assertThat(domestic.result().orElseThrow().moreDeliveryDays().mean())
                .as("a day instead of three")
                .isNegative();
        assertThat(domestic.result().orElseThrow().taxFen().mean()).isZero();
        assertThat(choice.present().taxFen().mean()).isPositive();
        assertThat(domestic.result().orElseThrow().plan().stockings())
                .extracting(s -> s.initialUnits())
                .containsExactly(80, 60);

        FulfilmentChoice.Option bonded = choice.options().get(Mode.BONDED.ordinal());
        assertThat(bonded.result()).as("what can be bonded is").containsSame(choice.present());
        assertThat(bonded.staying())
                .containsExactly(
                        new FulfilmentChoice.Staying(CornerShop.CN, 1, FulfilmentChoice.Obstacle.NOT_IMPORTED));

        FulfilmentChoice.Option direct = choice.options().get(Mode.DIRECT.ordinal());
        assertThat(direct.isPossible()).isFalse();
        assertThat(direct.staying())
                .contains(new FulfilmentChoice.Staying(CornerShop.US, 1, FulfilmentChoice.Obstacle.NO_WAREHOUSE));
    }
}
