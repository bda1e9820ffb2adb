package shopping.festival.scenario;

/**
 * A published point of the day's sales, which a report holds the simulated ones against.
 *
 * @param at microseconds since the bell
 * @param gmvYuanBillions paid until then
 */
public record Milestone(long at, double gmvYuanBillions) {}
