package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;
import shopping.festival.model.market.Mode;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.OptionText;
import shopping.festival.view.text.People;

/**
 * The scenarios of a sweep: the user's file, and over it what each setting changes. Every one of them is read before the
 * first is run.
 */
public final class MixScenarios {
    private final ScenarioSource source;
    private final MixQuestion asked;
    private final Scenario base;
    /** What is run; of the assumptions it knows once the scenario is read with what the options set. */
    private MixPlan plan;

    private final Map<Setting, Scenario> scenarios = new LinkedHashMap<>();

    /** @param base the user's file as it stands */
    public MixScenarios(ScenarioSource source, MixQuestion asked, Scenario base) {
        this.source = source;
        this.asked = asked;
        this.base = base;
        this.plan = MixPlan.of(base.market().mix().foreignShare(), asked.shares(), bys(), supplies(), asked.without())
                .with(grounds());
    }

    private Grounds grounds() {
        return asked.attribution()
                ? Grounds.NONE.dividedAmong(
                        List.of(Mechanism.values()), base.market().supply().without())
                : Grounds.NONE;
    }

    public Scenario base() {
        return base;
    }

    MixPlan plan() {
        return plan;
    }

    Scenario of(Setting setting) {
        return Objects.requireNonNull(scenarios.get(setting), "a setting of another sweep");
    }

    List<Scenario> all() {
        return List.copyOf(scenarios.values());
    }

    /** Stock that is listed offer by offer is what it is, whatever sellers foresee. */
    boolean isListed() {
        return base.goods().isListed();
    }

    private List<By> bys() {
        return asked.bys().isEmpty() ? List.of(By.INTEREST) : asked.bys();
    }

    private List<Supply> supplies() {
        if (!asked.supplies().isEmpty()) {
            return asked.supplies();
        }
        return isListed() ? List.of(Supply.UNCHANGED) : List.of(Supply.values());
    }

    /** What cannot be: names nobody knows, modes without a warehouse. */
    public void check(Problems problems) {
        if (isListed() && asked.supplies().contains(Supply.PLANNED)) {
            problems.addOption(
                    MixQuestion.SUPPLY + " (planned) cannot plan the stock of market.offers, which is listed. Use"
                            + " unchanged, or leave it out.");
        }
        checkGrounds(problems);
        asked.bys().stream().filter(By::movesSellers).forEach(by -> checkSellers(by, problems));
        asked.origins().ifPresent(shares -> checkOrigins(shares, new OptionText(MixQuestion.ORIGINS, "", problems)));
        asked.fulfilment()
                .ifPresent(shares -> checkModes(shares, new OptionText(MixQuestion.FULFILMENT, "", problems)));
    }

    private void checkGrounds(Problems problems) {
        String oneShare = " is about the change from the lowest share to the highest, and there is one share only."
                + " Name another with " + MixQuestion.SHARES + ".";
        boolean hasChange = plan.lowest() < plan.highest();
        if (asked.attribution() && !hasChange) {
            problems.addOption(MixQuestion.ATTRIBUTION + oneShare);
        }
        if (asked.attribution() && plan.grounds().players().isEmpty()) {
            problems.addOption(
                    MixQuestion.ATTRIBUTION + " has nothing to divide a change among: the scenario switches all"
                            + " mechanisms off (mix.without). Leave one on.");
        }
        if (!asked.sensitivity().isEmpty() && !hasChange) {
            problems.addOption(MixQuestion.SENSITIVITY + oneShare);
        }
        boolean isAll = asked.sensitivity().size() == Assumption.values().length;
        if (!isAll) {
            ScenarioValues values = ScenarioValues.of(base);
            asked.sensitivity()
                    .forEach(a -> a.whyNotIn(values)
                            .ifPresent(why -> problems.addOption(MixQuestion.SENSITIVITY + " (" + a.label()
                                    + ") is no assumption of this scenario: " + why + ". Leave it out.")));
        }
    }

    private void checkSellers(By by, Problems problems) {
        String named = MixQuestion.BY + " (" + by.label() + ")";
        double interest = base.market().mix().foreignShare();
        if (isListed()) {
            problems.addOption(named
                    + " cannot move the sellers of market.offers, which lists them. Use interest, or leave it out.");
        } else if (interest == 0 || interest == 1) {
            problems.addOption(
                    named + " needs sellers of both sides to begin with, twins of whom enter: mix.foreign-share"
                            + " is " + People.plain(interest) + ". Set it between 0 and 1, or use interest.");
        } else if (by == By.SELLERS) {
            asked.shares().stream()
                    .filter(share -> share == 0 || share == 1)
                    .forEach(share -> problems.addOption(MixQuestion.SHARES + " (" + People.plain(share) + ") with "
                            + named
                            + " leaves nobody who sells "
                            + (share == 0 ? "foreign" : "home") + " brands, which "
                            + People.percent(share == 0 ? interest : 1 - interest) + " of the interest asks for. Use "
                            + (share == 0 ? "more than 0" : "less than 1") + ", or " + MixQuestion.BY + " both."));
        }
    }

    private void checkOrigins(Map<String, Double> shares, OptionText origins) {
        String home = base.market().origins().get(base.market().home());
        List<String> foreign =
                base.market().origins().stream().filter(o -> !o.equals(home)).toList();
        shares.forEach((name, share) -> {
            if (name.equals(home)) {
                origins.wrong(name, "is home, whose brands are not foreign. Leave it out.");
            } else if (origins.isKnown(name, foreign) && share > 0 && !hasSellers(name)) {
                List<String> others = foreign.stream().filter(this::hasSellers).toList();
                origins.wrong(
                        name,
                        "is an origin without sellers. "
                                + (others.isEmpty()
                                        ? "Add a foreign offer to the scenario."
                                        : "Use one of " + String.join(", ", others) + "."));
            }
        });
    }

    private boolean hasSellers(String origin) {
        int index = base.market().origins().indexOf(origin);
        return base.goods().sellsFrom(index);
    }

    private void checkModes(Map<String, Double> shares, OptionText fulfilment) {
        TreeSet<String> has =
                base.warehouses().stream().map(w -> w.mode().label()).collect(Collectors.toCollection(TreeSet::new));
        for (Mode mode : Mode.values()) {
            Double share = shares.get(mode.label());
            if (share != null && share > 0 && !has.contains(mode.label())) {
                fulfilment.wrong(
                        mode.label() + "=" + share,
                        "is impossible: no warehouse is " + mode.label() + ". Add one, or set that share to 0.");
            }
        }
    }

    /** Reads every scenario of the plan: those of the curves first, because they say what is assumed. */
    public void load(Problems problems) {
        load(plan.points(), problems);
        if (problems.isEmpty()) {
            Setting asAssumed = plan.runFor(plan.findings().get(0).atShare(plan.baseShare()));
            plan = plan.with(plan.grounds().of(ScenarioValues.of(of(asAssumed)), asked.sensitivity()));
            load(plan.runs(), problems);
        }
    }

    private void load(List<Setting> settings, Problems problems) {
        for (Setting setting : settings) {
            try {
                if (!scenarios.containsKey(setting)) {
                    scenarios.put(setting, source.load(overrides(setting)));
                }
            } catch (Mistakes e) {
                e.problems().stream().map(this::named).forEach(problems::add);
            }
        }
    }

    /** What a setting sets, as after {@code --set}. */
    List<String> overrides(Setting setting) {
        List<String> overrides = new ArrayList<>();
        overrides.add("mix.foreign-share=" + (setting.by() == By.SELLERS ? plan.baseShare() : setting.share()));
        overrides.add("mix.base-share=" + plan.baseShare());
        if (setting.by() != By.INTEREST) {
            overrides.add("mix.foreign-sellers=" + setting.share());
        }
        overrides.add("mix.supply=" + setting.supply().label());
        TreeSet<Mechanism> without = new TreeSet<>(base.market().supply().without());
        without.addAll(setting.without());
        overrides.add("mix.without=" + without.stream().map(Mechanism::label).toList());
        asked.origins().ifPresent(shares -> overrides.add("mix.origins=" + object(shares)));
        asked.fulfilment().ifPresent(shares -> overrides.add("mix.fulfilment=" + object(shares)));
        overrides.addAll(setting.overrides());
        return overrides;
    }

    private static String object(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\"=" + e.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A problem of what an option has set bears the option's name. */
    private Problem named(Problem problem) {
        Map<String, String> optionsByKey = new LinkedHashMap<>();
        optionsByKey.put("mix.foreign-share", MixQuestion.SHARES);
        optionsByKey.put("mix.foreign-sellers", MixQuestion.SHARES);
        if (asked.origins().isPresent()) {
            optionsByKey.put("mix.origins", MixQuestion.ORIGINS);
        }
        if (asked.fulfilment().isPresent()) {
            optionsByKey.put("mix.fulfilment", MixQuestion.FULFILMENT);
        }
        for (Map.Entry<String, String> entry : optionsByKey.entrySet()) {
            String sentence = problem.sentence();
            if (problem.place().equals("--set") && sentence.startsWith(entry.getKey())) {
                return Problem.ofOption(
                        entry.getValue() + sentence.substring(entry.getKey().length()));
            }
        }
        return problem;
    }
}
