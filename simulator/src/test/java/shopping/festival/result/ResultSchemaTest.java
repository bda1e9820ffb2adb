package shopping.festival.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Probe;
import shopping.festival.model.Festival;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** Every key of {@code result.json} stands in its schema, and every result keeps to it. */
@Tag("slow")
class ResultSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonSchema strict;

    @BeforeAll
    static void read() throws Exception {
        JsonNode schema = MAPPER.readTree(Files.readString(Path.of("docs/result.schema.json")));
        assertThat(schema.at("/properties/schema/const").asInt()).isEqualTo(FestivalResult.SCHEMA);
        refuseUnknown(schema);
        strict = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    /** The schema lets keys of later versions be; here every key must be known. */
    private static void refuseUnknown(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("required")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ResultSchemaTest::refuseUnknown);
    }

    private static Set<ValidationMessage> problems(FestivalResult result) throws Exception {
        return strict.validate(MAPPER.readTree(ResultFile.text(result)));
    }

    private static FestivalResult run(Path file, double scale, List<String> overrides, boolean probes) {
        Scenario scenario = ScenarioLoader.load(file, overrides);
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(1, 0), scale);
        RunOptions options = RunOptions.inline();
        return ResultMaker.result(
                festival,
                FestivalRun.run(
                        festival, probes ? options.withProbes(new Probe.Interval(0, scenario.dayLength())) : options),
                RunFacts.of(scenario.name(), 1)
                        .withScale(scale)
                        .withTaxRate(scenario.taxRate())
                        .heldAgainst(scenario.history(), CheckedScenario.thresholds(scenario)));
    }

    @ParameterizedTest
    @CsvSource({"tiny.conf, 1", "double11-2016.conf, 0.001", "gateway-17.conf, 0.001", "channel-outage.conf, 0.001"})
    void shippedScenariosKeepToTheSchema(String file, double scale) throws Exception {
        assertThat(problems(run(Path.of("../scenarios").resolve(file), scale, List.of(), false)))
                .isEmpty();
    }

    @Test
    void probesAndThresholds_brokenHeldAndWithoutSamples_keepToItToo() throws Exception {
        String thresholds = "thresholds=[\"orders.paid > 0\", \"orders.paid < 1\", \"delivered100MillionAt < 5 d\"]";
        FestivalResult result = run(TinyRun.FILE, 1, List.of(thresholds), true);
        assertThat(result.proof().thresholds()).hasSize(3);
        assertThat(result.service().probes()).isNotEmpty();
        assertThat(problems(result)).isEmpty();
    }

    @Test
    void aRunThatWasKept_andOneThatWentOn_keepToItToo() throws Exception {
        FestivalResult result = new TinyRun().result;
        Execution.Checkpoint kept = new Execution.Checkpoint(0, 0, null);
        assertThat(problems(result.with(result.execution().with(kept, 0)))).isEmpty();
        Execution.Checkpoint resumed = new Execution.Checkpoint(3, 1.25, 17);
        FestivalResult other = result.with(result.execution().with(resumed, 2));
        assertThat(problems(other)).isEmpty();
        assertThat(other.execution().wallSeconds()).isEqualTo(result.execution().wallSeconds() + 2);
        assertThat(ResultFile.of(ResultFile.tree(other), FestivalResult.class)).isEqualTo(other);
    }

    @Test
    void aMissingOrUnknownKeyIsTold() throws Exception {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(ResultFile.text(new TinyRun().result));
        tree.remove("digest");
        tree.put("digestt", "0");
        ((ObjectNode) tree.get("orders")).put("paid", -1);
        assertThat(strict.validate(tree)).hasSize(3);
    }
}
