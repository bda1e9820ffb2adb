package shopping.festival.study.plan.shop;

import java.util.List;
import java.util.Locale;
import shopping.festival.model.market.Mode;

/**
 * A product of the example shop, with what its two plans do about it.
 *
 * @param isForeign whether it is a brand from abroad
 * @param rmb outside the festival, at the festival, cost of a unit, and what one left over brings
 * @param coverA stock of the first plan as a part of the expected units
 * @param coverB stock of the second
 */
record Sample(
        String sku,
        String name,
        String category,
        boolean isForeign,
        Mode mode,
        List<String> rmb,
        int expectedUnits,
        double forecastCv,
        double coverA,
        double coverB) {

    /**
     * A small American business after Gateway '17, and what a reseller inside China adds to its shelf; all invented.
     * Plan A has too little of the first five, and too much of the next three, which were sent by the full pallet. Then
     * two that go by direct mail, and the reseller's, which can be refilled within the day.
     */
    static final List<Sample> ALL = read("""
            GLP-OAT-227    | Organic baby oatmeal 227 g 有机婴儿燕麦粉   | mother-infant | US bonded   | 118  89  26 10 | 2000 0.3  | 0.7  1
            GLP-CHERRY-454 | Dried tart cherries 454 g 密歇根酸樱桃干    | fresh-food    | US bonded   | 139  98  36  6 | 1600 0.35 | 0.75 1
            GLP-BALM-3     | Beeswax lip balm, 3 sticks 蜂蜡润唇膏三支装 | cosmetics     | US bonded   |  99  69  18  8 | 1000 0.45 | 0.6  1.2
            GLP-D3-DROPS   | Infant vitamin D3 drops 婴儿维生素D3滴剂    | mother-infant | US bonded   | 139  98  38 18 | 1200 0.25 | 0.9  1.1
            GLP-OMEGA-120  | Fish oil, 120 softgels 深海鱼油120粒        | health        | US bonded   | 198 138  66 28 |  900 0.3  | 1    1.15
            GLP-HONEY-340  | Wildflower honey 340 g 野花蜂蜜             | fresh-food    | US bonded   | 128  89  46 20 |  700 0.3  | 1.5  1.1
            GLP-CRAN-60    | Cranberry capsules, 60 蔓越莓胶囊60粒       | health        | US bonded   | 158 108  49 20 |  500 0.4  | 1.6  1.15
            GLP-BIB-5      | Cotton bibs, set of 5 纯棉口水巾五条装      | mother-infant | US bonded   | 119  79  42 20 |  300 0.5  | 1.8  1.1
            GLP-SERUM-30   | Vitamin C serum 30 ml 维C精华液             | cosmetics     | US direct   | 268 188  82 40 |  250 0.6  | 1.2  1.3
            GLP-GIFT-1     | Gift box of the Great Lakes 五大湖礼盒      | fresh-food    | US direct   | 399 288 130 60 |  100 0.6  | 1    1.2
            HZR-PUREE-12   | Fruit purée, 12 pouches 果泥吸吸袋十二袋    | mother-infant | US domestic | 129  89  58 35 |  800 0.25 | 0.8  0.6
            HZR-MUG-500    | 保温杯 Insulated mug 500 ml                 | home          | CN domestic | 119  69  33 22 |  600 0.3  | 0.9  0.5
            HZR-MASK-10    | 补水面膜十片装 Sheet masks, box of 10       | cosmetics     | CN domestic |  99  59  22 12 | 1500 0.2  | 0.85 0.7
            """);

    private static List<Sample> read(String table) {
        return table.lines().map(Sample::of).toList();
    }

    private static Sample of(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        String[] way = cells[3].split(" ");
        String[] demand = cells[5].split(" +");
        String[] covers = cells[6].split(" +");
        return new Sample(
                cells[0],
                cells[1],
                cells[2],
                way[0].equals("US"),
                Mode.valueOf(way[1].toUpperCase(Locale.ROOT)),
                List.of(cells[4].split(" +")),
                Integer.parseInt(demand[0]),
                Double.parseDouble(demand[1]),
                Double.parseDouble(covers[0]),
                Double.parseDouble(covers[1]));
    }

    long fen(int price) {
        return Long.parseLong(rmb.get(price)) * 100;
    }
}
