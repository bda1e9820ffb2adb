package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import shopping.festival.base.problems.Problems;
import shopping.festival.view.text.Currency;

/** A price that is asked about: {@code SKU=79}, the first plan with one product at another festival price. */
public final class PriceChange {
    /**
     * An elasticity is measured near the prices that are asked; it is not believed beyond half and double of the price for
     * which the seller has a forecast.
     */
    static final int MOST_TIMES = 2;

    private PriceChange() {}

    /** Why a product cannot be asked about at a price; empty if it can. */
    static String wrong(Item item, long fen, Currency money) {
        return wrong(item, fen, money, money.plain(item.priceFen()), "Use");
    }

    /**
     * The same of a price in a plan's row, which is RMB.
     *
     * @param shown the money that the seller counts in
     */
    static String wrongInPlan(Item item, long fen, Currency shown) {
        return shown.isRmb()
                ? wrong(item, fen, shown)
                : wrong(
                        item,
                        fen,
                        Currency.RMB,
                        shown.code() + " " + shown.plain(item.priceFen()) + ", which is RMB "
                                + Currency.RMB.plain(item.priceFen()),
                        "Prices of a plan are RMB: use");
    }

    private static String wrong(Item item, long fen, Currency money, String price, String use) {
        long least = (item.priceFen() + MOST_TIMES - 1) / MOST_TIMES;
        long most = item.priceFen() * MOST_TIMES;
        return fen >= least && fen <= most
                ? ""
                : "is too far from festival_price (" + price
                        + "): how demand moves so far away nobody has measured. " + use + " "
                        + money.plain(least, RoundingMode.CEILING) + " to "
                        + money.plain(most, RoundingMode.FLOOR)
                        + ", or change festival_price and expected_units in the shop.";
    }

    /**
     * The plan with the price, named after that.
     *
     * @param option what was typed, {@code SKU=79}
     * @param money of the price
     * @param problems takes what is wrong with it; then there is none
     */
    public static Optional<Plan> of(String option, Plan plan, Shop shop, Currency money, Problems problems) {
        int at = option.lastIndexOf('=');
        if (at <= 0) {
            problems.addOption(told(option, "has no price. Write SKU=PRICE, such as MUG-1=79."));
            return Optional.empty();
        }
        String sku = option.substring(0, at).strip();
        Skus skus = new Skus(shop);
        int item = skus.indexOf(sku);
        if (item < 0) {
            problems.addOption(told(option, "is of no product of the shop. " + advice(skus, sku)));
            return Optional.empty();
        }
        Optional<Long> fen = fen(option.substring(at + 1).strip(), money);
        if (fen.isEmpty()) {
            problems.addOption(told(
                    option,
                    "has no price in " + money.code()
                            + " behind its =. Write it with a point and at most 2 decimals, as 79.5."));
            return Optional.empty();
        }
        String wrong = wrong(shop.items().get(item), fen.get(), money);
        if (!wrong.isEmpty()) {
            problems.addOption(told(option, wrong));
            return Optional.empty();
        }
        return Optional.of(plan.at(item, fen.get()).named(money.code() + " " + money.plain(fen.get()) + " for " + sku));
    }

    private static String advice(Skus skus, String sku) {
        String advice = skus.advice(sku);
        return advice.startsWith("Add it") ? "Use one of those in its file." : advice;
    }

    private static String told(String option, String rule) {
        return "--price (" + Cell.shown(option) + ") " + rule;
    }

    private static Optional<Long> fen(String text, Currency money) {
        if (!text.matches("[0-9]{1,8}(\\.[0-9]{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(money.fen(new BigDecimal(text)));
    }
}
