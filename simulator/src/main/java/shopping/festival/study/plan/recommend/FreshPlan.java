package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.text.Phrases;

/** A plan on seeds that had no say in it, under the name the page calls it by. */
record FreshPlan(String name, FreshResult result) {

    /** What is compared with first, the seller's own plans, then what is recommended instead. */
    static List<FreshPlan> all(Recommendation advice) {
        List<FreshPlan> all = new ArrayList<>();
        advice.cut().ifPresent(cut -> all.add(new FreshPlan(advice.baseName(), cut)));
        advice.own().forEach(own -> all.add(new FreshPlan(own.plan().name(), own)));
        all.add(new FreshPlan(Phrases.of("recommended"), advice.profit()));
        advice.service().ifPresent(service -> all.add(new FreshPlan(Phrases.of("for the service level"), service)));
        return all;
    }
}
