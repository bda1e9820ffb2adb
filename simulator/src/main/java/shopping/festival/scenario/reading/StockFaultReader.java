package shopping.festival.scenario.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.StockEffect;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads how wrong the stock is that the shop shows: {@code unit = stock/apparel, wrong = 10 %}. */
record StockFaultReader(StageTerms stages, List<String> categories) {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?) *%");
    private static final double PERCENT_MAX = 1_000;

    Optional<Effect> read(Section fault, Item unit, String pattern) {
        EffectReader.unused(fault, unit, "factor", "late", "failover", "ramp", "rampIn", "rampOut", "every", "on");
        EffectReader.unused(fault, unit, "mtbf", "mttr");
        Optional<Double> share = fault.need("wrong", "a share such as 10 %").map(StockFaultReader::share);
        if (stages.payment().rules().settlement().least() < VirtualTime.SECOND) {
            unit.wrong(
                    "needs payment.settleLeast of 1 s or more",
                    "Who paid for what is not there learns of it so long after the payment.");
        }
        return new UnitsReader(unit, "category", categories)
                .read(pattern)
                .flatMap(units -> share.map(s -> new StockEffect(units, s)));
    }

    private static double share(Item item) {
        Matcher m = PERCENT.matcher(item.text().trim());
        if (!m.matches()) {
            item.wrong("is not a share in percent", "Write 10 %, for a tenth more shown than there is.");
            return 0;
        }
        double percent = Double.parseDouble(m.group(1));
        if (!(percent > 0 && percent <= PERCENT_MAX)) {
            item.wrong("is out of range", "Use more than 0 %, at most " + (int) PERCENT_MAX + " %.");
        }
        return percent / 100;
    }
}
