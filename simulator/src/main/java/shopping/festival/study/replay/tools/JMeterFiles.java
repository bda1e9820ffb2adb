package shopping.festival.study.replay.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;

/**
 * For JMeter from 5.5 on: an open model of threads whose schedule is that of every second, each of which waits for its own
 * instant. A thread carries its buyer to the end.
 */
final class JMeterFiles implements ToolFiles {
    private static final String PLAN = "replay.jmx";

    @Override
    public void write(FirstOrders orders, Path folder) throws IOException {
        JourneyFile.write(orders, folder);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("schedule", OpenModelSchedule.of(orders));
        parts.put("columns", columns(orders));
        String plan = Markup.filled(Resources.text("plan.jmx"), parts);
        Files.writeString(folder.resolve(PLAN), plan.replace("@samplers@", samplers(orders.target())));
    }

    /** Of requests.csv; the name of a header is no name of a variable. */
    private static String columns(FirstOrders orders) {
        List<String> names = new ArrayList<>(RequestsFile.COLUMNS);
        IntStream.range(0, RequestsFile.headers(orders).size()).forEach(i -> names.add("header_" + i));
        return String.join(",", names);
    }

    private static String samplers(Target target) {
        List<Step> steps = target.steps();
        StringBuilder all = new StringBuilder(sampler(target, steps.get(0), 0));
        for (int n = 1; n < steps.size(); n++) {
            all.append(ifGoing(n, sampler(target, steps.get(n), n)));
        }
        target.cancel().ifPresent(cancel -> all.append(ifGoing(steps.size(), sampler(target, cancel, steps.size()))));
        return all.toString();
    }

    private static String ifGoing(int step, String sampler) {
        return "        <IfController guiclass=\"IfControllerPanel\" testclass=\"IfController\" testname=\"if it comes to"
                + " that\">\n          <stringProp name=\"IfController.condition\">${__groovy(vars.get('go') == '"
                + step
                + "',)}</stringProp>\n          <boolProp name=\"IfController.evaluateAll\">false</boolProp>\n"
                + "          <boolProp name=\"IfController.useExpression\">true</boolProp>\n"
                + "        </IfController>\n        <hashTree>\n" + sampler + "        </hashTree>\n";
    }

    private static String sampler(Target target, Step step, int n) {
        boolean hasBody = step.call().body().isPresent();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", Markup.unevaluated(step.name()));
        parts.put("method", step.call().method());
        parts.put("timeout", Long.toString(target.timeoutMillis()));
        parts.put("hasBody", Boolean.toString(hasBody));
        parts.put("step", Integer.toString(n));
        parts.put("timer", Resources.text("due.groovy"));
        parts.put("answer", Resources.text("answer.groovy"));
        return Markup.filled(Resources.text("sampler.jmx"), parts)
                .replace("@body@", hasBody ? Markup.element("HTTPArgument", "Argument.value", "${body}") : "")
                .replace("@headers@", headers(step, hasBody))
                .replace("@statuses@", statuses(step));
    }

    private static String headers(Step step, boolean hasBody) {
        Map<String, String> named = new TreeMap<>();
        step.call().headers().forEach((name, value) -> named.put(name, value.toString()));
        List<String> names = List.copyOf(Headers.with(named, hasBody).keySet());
        return IntStream.range(0, names.size())
                .mapToObj(i -> Markup.element(
                        "Header",
                        "Header.name",
                        Markup.unevaluated(names.get(i)),
                        "Header.value",
                        "${header_" + i + "}"))
                .collect(Collectors.joining());
    }

    private static String statuses(Step step) {
        Set<Integer> statuses = new TreeSet<>();
        step.answers().rules().forEach(rule -> statuses.addAll(rule.statuses()));
        return statuses.stream()
                .map(status -> "<stringProp name=\"" + status + "\">" + status + "</stringProp>")
                .collect(Collectors.joining());
    }

    @Override
    public String then() {
        return "run there: jmeter -n -t " + PLAN + " -l results.jtl";
    }
}
