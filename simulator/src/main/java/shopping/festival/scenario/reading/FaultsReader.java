package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.fault.StockEffect;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the faults: {@code { at = 2 min, for = 3 min, unit = payment/0-20, factor = 0 }}. */
final class FaultsReader {
    private final EffectReader effects;
    private final long dayLength;
    private final List<Fault> faults = new ArrayList<>();

    private FaultsReader(EffectReader effects, long dayLength) {
        this.effects = effects;
        this.dayLength = dayLength;
    }

    static List<Fault> read(
            Section top, StageTerms stages, MarketFrame frame, SurgeReader surges, FailoverReader failovers) {
        EffectReader effects = new EffectReader(stages, frame, surges, failovers);
        FaultsReader reader = new FaultsReader(effects, stages.buyers().rules().dayLength());
        top.find("faults")
                .map(item -> item.elements(
                        "[{ at, for, unit, factor }]; a key of one fault is changed by giving the whole list"))
                .orElse(List.of())
                .forEach(reader::read);
        return List.copyOf(reader.faults);
    }

    private void read(Item element) {
        if (!element.isObject()) {
            element.wrong("is not a fault", "Write { at = 2 min, for = 3 min, unit = payment, factor = 0 }.");
            return;
        }
        Section s = Section.of(element);
        Course course = CourseReader.read(s);
        Optional<String> name = s.text("name");
        Optional<Effect> effect = effects.read(s, course, name);
        s.refuseUnknown();
        if (effect.isPresent() && s.isClean()) {
            Fault fault =
                    new Fault(name.orElseGet(() -> EffectReader.called(s.at("unit"), course)), course, effect.get());
            mustFit(element, s, fault);
            faults.add(fault);
        }
    }

    private void mustFit(Item element, Section s, Fault fault) {
        if (faults.stream().anyMatch(f -> f.name().equals(fault.name()))) {
            element.wrong(
                    "is the second fault called " + fault.name(), "Give one of them a name of its own: name = x.");
        }
        boolean isOfTheDay = fault.effect() instanceof LanesEffect || fault.effect() instanceof StockEffect;
        if (fault.from() >= dayLength && isOfTheDay) {
            s.at("at")
                    .wrong(
                            "begins when the day is over (" + Durations.text(dayLength) + ")",
                            "Begin earlier, or remove the fault.");
        }
        faults.stream()
                .filter(other -> contradicts(other, fault))
                .findFirst()
                .ifPresent(other -> s.at("unit")
                        .wrong(
                                "is hit by " + other.name() + " too, from " + VirtualTime.clock(other.from()) + " to "
                                        + VirtualTime.clock(other.to()) + ", and two cannot both be right",
                                "Let one be over before the other begins, or make them one."));
    }

    /**
     * Two outages may overlap, and what comes and goes (every, mtbf) may come on top of anything. Two faults that both
     * say how much is left of the same are told apart by nobody.
     */
    private static boolean contradicts(Fault a, Fault b) {
        return a.effect().meets(b.effect())
                && a.from() < b.to()
                && b.from() < a.to()
                && a.course().isSteady()
                && b.course().isSteady()
                && !(a.effect().isOutage() && b.effect().isOutage());
    }
}
