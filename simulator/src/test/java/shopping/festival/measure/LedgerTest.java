package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Order;

class LedgerTest {

    @Test
    void thirtyMillionParcelsOfFiveDays_passTwoToThe63rdMicroseconds_andKeepTheirMean() {
        Ledger ledger = new Ledger(1, 1);
        long order = Order.withWarehouse(Order.of(0, 0, 0, 1), 7);
        int parcels = 30_000_000;
        for (int i = 0; i < parcels; i++) {
            ledger.delivered(order, 0, 5 * VirtualTime.DAY);
        }
        // 3·10⁷ parcels · 4.32·10¹¹ µs = 1.3·10¹⁹, above 9.2·10¹⁸.
        assertThat(ledger.deliveryMillisFrom(7) / ledger.deliveredFrom(7)).isEqualTo(5 * VirtualTime.DAY / 1_000);
    }
}
