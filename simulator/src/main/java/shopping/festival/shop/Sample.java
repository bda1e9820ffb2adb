package shopping.festival.shop;

import java.util.List;
import shopping.festival.market.Mode;

/**
 * A product of the example shop, with what its two plans do about it.
 *
 * @param isForeign whether it is a brand from abroad
 * @param prices RMB: outside the festival, at the festival, cost of a unit, and what one left over brings
 * @param coverA stock of the first plan as a part of the expected units
 * @param coverB stock of the second
 */
record Sample(
        String sku,
        String name,
        String category,
        boolean isForeign,
        Mode mode,
        List<Integer> prices,
        int expectedUnits,
        double forecastCv,
        double coverA,
        double coverB) {

    /** A small American business after Gateway '17, and what a reseller inside China adds to its shelf. Invented. */
    static final List<Sample> ALL = List.of(
            // Sells faster than plan A believes: sold out within the first hours.
            bonded("GLP-OAT-227", "Organic baby oatmeal 227 g 有机婴儿燕麦粉", "mother-infant", List.of(88, 59, 30, 10), 2000, 0.3, 0.70, 1.0),
            bonded("GLP-CHERRY-454", "Dried tart cherries 454 g 密歇根酸樱桃干", "fresh-food", List.of(109, 76, 41, 6), 1600, 0.35, 0.75, 1.0),
            bonded("GLP-BALM-3", "Beeswax lip balm, 3 sticks 蜂蜡润唇膏三支装", "cosmetics", List.of(79, 52, 21, 8), 1000, 0.45, 0.60, 1.2),
            bonded("GLP-D3-DROPS", "Infant vitamin D3 drops 婴儿维生素D3滴剂", "mother-infant", List.of(139, 98, 44, 18), 1200, 0.25, 0.90, 1.1),
            bonded("GLP-OMEGA-120", "Fish oil, 120 softgels 深海鱼油120粒", "health", List.of(198, 138, 66, 28), 900, 0.3, 1.0, 1.15),
            // Bought by weight of the pallet: more than the day can take.
            bonded("GLP-HONEY-340", "Wildflower honey 340 g 野花蜂蜜", "fresh-food", List.of(128, 89, 46, 20), 700, 0.3, 1.50, 1.2),
            bonded("GLP-CRAN-60", "Cranberry capsules, 60 蔓越莓胶囊60粒", "health", List.of(158, 108, 49, 20), 500, 0.4, 1.60, 1.25),
            bonded("GLP-BIB-5", "Cotton bibs, set of 5 纯棉口水巾五条装", "mother-infant", List.of(119, 79, 42, 20), 300, 0.5, 1.80, 1.3),
            // By direct mail: dear to send, nothing lies in China.
            new Sample("GLP-SERUM-30", "Vitamin C serum 30 ml 维C精华液", "cosmetics", true, Mode.DIRECT, List.of(268, 188, 82, 40), 250, 0.6, 1.2, 1.3),
            new Sample("GLP-GIFT-1", "Gift box of the Great Lakes 五大湖礼盒", "fresh-food", true, Mode.DIRECT, List.of(399, 288, 130, 60), 100, 0.6, 1.0, 1.2),
            // A reseller's, from inside the country, where stock can be refilled within the day.
            new Sample("HZR-PUREE-12", "Fruit purée, 12 pouches 果泥吸吸袋十二袋", "mother-infant", true, Mode.DOMESTIC, List.of(129, 89, 58, 35), 800, 0.25, 0.8, 0.6),
            new Sample("HZR-MUG-500", "保温杯 Insulated mug 500 ml", "home", false, Mode.DOMESTIC, List.of(119, 69, 33, 22), 600, 0.3, 0.9, 0.5),
            new Sample("HZR-MASK-10", "补水面膜十片装 Sheet masks, box of 10", "cosmetics", false, Mode.DOMESTIC, List.of(99, 59, 22, 12), 1500, 0.2, 0.85, 0.7));

    private static Sample bonded(
            String sku,
            String name,
            String category,
            List<Integer> prices,
            int units,
            double cv,
            double coverA,
            double coverB) {
        return new Sample(sku, name, category, true, Mode.BONDED, prices, units, cv, coverA, coverB);
    }

    long fen(int price) {
        return prices.get(price) * 100L;
    }
}
