package shopping.festival.study.plan.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Daily sales of a shop.
 *
 * @param first the first day of which it tells
 * @param days how many there are
 * @param knowsStock whether it says when there was nothing left
 * @param bySku the products in the order in which they come
 */
public record SalesHistory(LocalDate first, int days, boolean knowsStock, Map<String, DailySales> bySku) {
    Optional<DailySales> of(String sku) {
        return Optional.ofNullable(bySku.get(sku));
    }

    public LocalDate last() {
        return first.plusDays(days - 1L);
    }

    /** The place of a day among them; below 0 if it is none of them. */
    int placeOf(LocalDate day) {
        long place = day.toEpochDay() - first.toEpochDay();
        return place >= 0 && place < days ? (int) place : -1;
    }
}
