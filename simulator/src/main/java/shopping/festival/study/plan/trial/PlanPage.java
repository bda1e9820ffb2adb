package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.FileName;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.Phrases;

/** The page of a trial of plans: the decision first. */
public final class PlanPage {
    private final PlanResult result;
    private final PlanFigures figures;
    private final List<Section> more;

    private PlanPage(PlanResult result, List<Section> more) {
        this.result = result;
        this.more = more;
        this.figures = new PlanFigures(result);
    }

    public static Page of(PlanResult result) {
        return of(result, List.of());
    }

    /** @param more what else was asked: {@link WhySection}, {@link FulfilmentSection} */
    public static Page of(PlanResult result, List<Section> more) {
        return new PlanPage(result, more).page();
    }

    private Page page() {
        String shop = FileName.of(result.facts().shop());
        PlanHead head = new PlanHead(result);
        return new Page(
                Phrases.of("{0}: which stock plan?", shop),
                Phrases.counted(
                        "{0}, {1} item, at the festival of {2}",
                        "{0}, {1} items, at the festival of {2}",
                        result.facts().items(),
                        shop,
                        Numbers.text(result.facts().items()),
                        result.market().scenario()),
                head.headline(),
                head.lead(),
                new PlanNumbers(result, figures).all(),
                sections(),
                PlanTerms.all(),
                footer());
    }

    private List<Section> sections() {
        PlanItems items = new PlanItems(result);
        List<Section> sections = new ArrayList<>();
        new WarningsSection(result.warnings()).section().ifPresent(sections::add);
        sections.add(new PlansSection(result, figures).section());
        new PriceSection(result).section().ifPresent(sections::add);
        new LevelsSection(result).section().ifPresent(sections::add);
        sections.add(new StockSection(result, items).section());
        new SoldOutSection(result, items).section().ifPresent(sections::add);
        sections.add(new ProfitSection(result).section());
        new DifferenceSection(result).section().ifPresent(sections::add);
        new LossesSection(result, items).section().ifPresent(sections::add);
        sections.addAll(more);
        sections.add(new RivalsSection(result, figures).section());
        sections.add(new MethodSection(result).section());
        return sections;
    }

    private List<String> footer() {
        PlanResult.Facts facts = result.facts();
        return List.of(
                Colophon.maker(facts.version(), facts.wallSeconds(), facts.threads()),
                Phrases.of(
                        "Beside this page: plan.json (every number), plan-skus.csv (every SKU under every plan, for spreadsheets),"
                                + " scenario.conf (the market)."),
                Colophon.charts());
    }
}
