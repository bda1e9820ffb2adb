package shopping.festival.study.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.result.WholeFile;
import shopping.festival.study.frame.JUnitXml;

/** A comparison for programs: as JSON, and as the XML that CI servers read. */
final class CompareFiles {
    private static final int SCHEMA = 1;

    private CompareFiles() {}

    /** One side of it. */
    record SideJson(String path, String version, String scenario, String seed, String scale, List<String> digests) {
        static SideJson of(Side side) {
            return new SideJson(
                    side.label(),
                    side.terms().getOrDefault("version", ""),
                    side.terms().getOrDefault("scenario", ""),
                    side.terms().getOrDefault("seed", ""),
                    side.terms().getOrDefault("scale", ""),
                    side.digests());
        }
    }

    /**
     * A measure that differs.
     *
     * @param verdict worse, better or neither
     * @param beyond whether it moved further than its tolerance
     * @param relative of A; null from nothing, or where a side lacks it
     * @param half of the 95 % interval, null without one
     * @param sure whether the difference is larger than that
     */
    record MeasureJson(
            String name,
            String verdict,
            boolean beyond,
            @Nullable Double a,
            @Nullable Double b,
            @Nullable Double difference,
            @Nullable Double relative,
            @Nullable Double half,
            boolean sure) {
        static MeasureJson of(Judged j) {
            Change c = j.change();
            return new MeasureJson(
                    j.name(),
                    j.verdict().name().toLowerCase(Locale.ROOT),
                    j.isBeyond(),
                    finite(c.a()),
                    finite(c.b()),
                    finite(c.difference()),
                    finite(c.relative()),
                    finite(c.half()),
                    c.isSure());
        }

        private static @Nullable Double finite(double x) {
            return Double.isFinite(x) ? (Double) x : null;
        }
    }

    /** The whole of it. */
    record ComparisonJson(
            int schema,
            String version,
            SideJson a,
            SideJson b,
            boolean identical,
            boolean same,
            boolean paired,
            double tolerancePercent,
            int measuresCompared,
            List<String> notCompared,
            List<MeasureJson> measures,
            List<Failure> failOn) {}

    /** Notes what is wrong with the places of the files. */
    static void check(CompareOrder order, Problems problems) {
        order.junit().ifPresent(file -> check("--junit", file, problems));
        order.json().ifPresent(file -> check("--json", file, problems));
    }

    private static void check(String option, Path file, Problems problems) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            problems.addOption(option + " (" + file + ") is a folder. Name a file.");
        } else if (folder == null || !Files.isDirectory(folder)) {
            problems.addOption(
                    option + " (" + file + ") is in a folder that does not exist. Make it, or name another.");
        }
    }

    /** @param left what could not be compared */
    static void write(CompareOrder order, Judgement judgement, List<String> left, List<Failure> failures) {
        try {
            if (order.json().isPresent()) {
                try (WholeFile whole = WholeFile.at(order.json().get())) {
                    ResultFile.write(whole.part(), json(order, judgement, left, failures));
                    whole.commit();
                }
            }
            if (order.junit().isPresent()) {
                try (WholeFile whole = WholeFile.at(order.junit().get())) {
                    Files.writeString(whole.part(), junit(judgement, failures));
                    whole.commit();
                }
            }
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    private static ComparisonJson json(
            CompareOrder order, Judgement judgement, List<String> left, List<Failure> failures) {
        ResultDifference d = judgement.difference();
        return new ComparisonJson(
                SCHEMA,
                Program.version(),
                SideJson.of(d.a()),
                SideJson.of(d.b()),
                d.isIdentical(),
                d.isSame(),
                d.isPaired(),
                order.tolerance().doubleValue(),
                d.measures().size(),
                left,
                judgement.all().stream().map(MeasureJson::of).toList(),
                failures);
    }

    /** A case each {@code --fail-on}; without any, one that fails unless both sides are the same. */
    private static String junit(Judgement judgement, List<Failure> failures) {
        ResultDifference d = judgement.difference();
        List<Failure> cases = new ArrayList<>(failures);
        if (cases.isEmpty()) {
            String reason = d.isSame()
                    ? "the digests and the figures are the same"
                    : Optional.of(ComparisonText.counts(judgement))
                            .filter(t -> !t.isEmpty())
                            .orElse("the digests differ");
            cases.add(new Failure("A and B are the same", d.isSame(), reason));
        }
        return JUnitXml.text(xml -> suite(xml, d, cases));
    }

    private static void suite(JUnitXml xml, ResultDifference d, List<Failure> cases) throws XMLStreamException {
        xml.open(
                "testsuite",
                "name",
                "compare " + d.a().label() + " with " + d.b().label(),
                "tests",
                Integer.toString(cases.size()),
                "failures",
                Long.toString(cases.stream().filter(c -> !c.ok()).count()),
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                "0");
        xml.open("properties");
        xml.property("digest.A", String.join(" ", d.a().digests()));
        xml.property("digest.B", String.join(" ", d.b().digests()));
        xml.close();
        for (Failure one : cases) {
            xml.openCase("festival.compare", one.text());
            if (one.ok()) {
                xml.text("system-out", one.reason());
            } else {
                xml.failure("compare", one.reason(), one.reason());
            }
            xml.close();
        }
        xml.close();
    }
}
