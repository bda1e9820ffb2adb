package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class GateReportTest {
    @TempDir
    Path folder;

    @Test
    void aPassWithoutTheTime_neverLooksLikeAnyPass() {
        GateReport report = report(
                new Finding("digest", Verdict.PASS, "alike"), new Finding("time", Verdict.SKIPPED, "WARNING: noisy"));

        assertThat(report.verdict().exitCode()).isZero();
        assertThat(report.headline())
                .isEqualTo("gate: pass, on the exact findings alone: the time was NOT judged (a against b)");
    }

    @Test
    void failComesBeforeInconclusive_andBothBeforePass() {
        Finding pass = new Finding("digest", Verdict.PASS, "");
        Finding open = new Finding("time", Verdict.INCONCLUSIVE, "");
        Finding fail = new Finding("counts", Verdict.FAIL, "");

        assertThat(report(pass, open, fail).verdict().exitCode()).isEqualTo(1);
        assertThat(report(pass, open).verdict().exitCode()).isEqualTo(4);
        assertThat(report(pass).verdict().exitCode()).isZero();
    }

    @Test
    void theSuite_hasACaseForEveryFinding() throws Exception {
        report(
                        new Finding("digest", Verdict.PASS, "alike"),
                        new Finding("counts", Verdict.FAIL, "paid 2 became 1 & <less>"),
                        new Finding("time", Verdict.SKIPPED, "noisy"))
                .write(folder);

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("gate.xml").toFile())
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("paid 2 became 1 & <less>");
        assertThat(Files.readString(folder.resolve("gate.md")))
                .contains("| counts | fail | paid 2 became 1 & <less> |");
    }

    @Test
    void aJarWithoutMainClass_isRefusedByTheNameOfItsSide() throws Exception {
        Path jar = folder.resolve("bare.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        List<String> problems = new ArrayList<>();

        GateMain.checkRunnable(new Side("CHANGE", "bare.jar", jar, 0), problems);
        GateMain.checkRunnable(new Side("BASE", "gone.jar", folder.resolve("gone.jar"), 0), problems);

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("CHANGE (bare.jar): the jar has no main class");
        assertThat(problems.get(1)).startsWith("BASE (gone.jar): there is no file");
    }

    private static GateReport report(Finding... findings) {
        return new GateReport("a", "b", List.of(findings));
    }
}
