package shopping.festival.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifests that are given away are valid, and say the same of names, ports and volumes. */
class KubernetesManifestsTest {
    private static final Path FOLDER = Path.of("docs/kubernetes");
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    @Test
    void everyManifestIsWhatTheApiOfKubernetesAsks() throws IOException {
        List<String> problems = new ArrayList<>();
        int objects = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                assertThat(file.toString()).endsWith(".yaml");
                for (JsonNode object : read(Files.readString(file))) {
                    objects++;
                    KubernetesApi.problems(object)
                            .forEach(problem -> problems.add(file.getFileName() + ": " + problem));
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(objects).isEqualTo(5);
    }

    /** Each slip is planted in a manifest that is right without it, and named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nodes          | serviceName:           | servicename:           | .spec.servicename is not a key
            nodes          | readOnlyRootFilesystem | readonlyRootFilesystem | readonlyRootFilesystem is not a key
            nodes          | replicas: 2            | replicas: two          | .spec.replicas ("two") is no Integer
            nodes          | replicas: 2            | replicas: "2"          | .spec.replicas ("2") is no Integer
            nodes          | runAsNonRoot: true     | runAsNonRoot: "true"   | .runAsNonRoot ("true") is no Boolean
            nodes          | cpu: "4"               | cpu: four              | .requests.cpu ("four") is no Quantity
            nodes          | - name: node           | - names: node          | .containers[0].name is missing
            nodes          | containers:            | initContainers:        | .spec.containers is missing
            nodes          | apps/v1                | apps/v2                | apps/v2 StatefulSet is none of
            run            | claimName:             | claim:                 | VolumeClaim.claimName is missing
            run            | values: [1, 2, 4]      | values: 1              | .rules[0].onExitCodes.values is no list
            run            | ReadWriteOnce          | 1                      | .spec.accessModes[0] (1) is no String
            network-policy | podSelector:           | selector:              | .spec.selector is not a key
            network-policy | port: 2552             | port: [2552]           | .ports[0].port ([2552]) is no IntOrString
            """)
    void aSlipIsFound(String file, String right, String wrong, String problem) throws IOException {
        String text = Files.readString(FOLDER.resolve(file + ".yaml"));
        assertThat(text).contains(right);

        List<String> problems = read(text.replace(right, wrong)).stream()
                .flatMap(object -> KubernetesApi.problems(object).stream())
                .toList();

        assertThat(problems).anyMatch(found -> found.contains(problem));
    }

    @Test
    void theRunCallsEveryNodeByTheNameThatTheServiceGivesIt() throws IOException {
        JsonNode service = object("nodes.yaml", "Service");
        JsonNode set = object("nodes.yaml", "StatefulSet");
        JsonNode run = object("run.yaml", "Job").at("/spec/template/spec");
        String domain = service.at("/metadata/name").asText();
        List<String> nodes = new ArrayList<>();
        for (int n = 0; n < set.at("/spec/replicas").asInt(); n++) {
            nodes.add(set.at("/metadata/name").asText() + "-" + n + "." + domain + ":2552");
        }

        assertThat(set.at("/spec/serviceName").asText()).isEqualTo(domain);
        assertThat(run.at("/subdomain").asText()).isEqualTo(domain);
        assertThat(environment(run, "NODES")).isEqualTo(String.join(",", nodes));
        assertThat(run.at("/containers/0/args/0").asText())
                .contains("--advertise=" + run.at("/hostname").asText() + "." + domain + ":2552");
        assertThat(texts(set.at("/spec/template/spec/containers/0/args")))
                .contains("--port=2552", "--host=0.0.0.0", "--advertise=$(POD_NAME)." + domain + ":2552");
    }

    @Test
    void serviceAndPolicyMeetThePodsOfNodesAndRun() throws IOException {
        JsonNode label = YAML.readTree("app: festival");
        JsonNode policy = object("network-policy.yaml", "NetworkPolicy").path("spec");
        JsonNode set = object("nodes.yaml", "StatefulSet");

        assertThat(object("nodes.yaml", "Service").at("/spec/selector")).isEqualTo(label);
        assertThat(policy.at("/podSelector/matchLabels")).isEqualTo(label);
        assertThat(policy.at("/ingress/0/from/0/podSelector/matchLabels")).isEqualTo(label);
        assertThat(policy.at("/egress/0/to/0/podSelector/matchLabels")).isEqualTo(label);
        for (JsonNode template :
                List.of(set.at("/spec/template"), object("run.yaml", "Job").at("/spec/template"))) {
            assertThat(template.at("/metadata/labels/app").asText()).isEqualTo("festival");
            assertThat(template.at("/spec/containers/0/ports/0/containerPort").asInt())
                    .isEqualTo(2552);
        }
        assertThat(set.at("/spec/selector/matchLabels")).isEqualTo(set.at("/spec/template/metadata/labels"));
    }

    @Test
    void everyMountHasItsVolumeAndTheRunItsClaim() throws IOException {
        JsonNode run = object("run.yaml", "Job").at("/spec/template/spec");
        for (JsonNode pod : List.of(run, object("nodes.yaml", "StatefulSet").at("/spec/template/spec"))) {
            assertThat(names(pod.at("/containers/0/volumeMounts"))).hasSameElementsAs(names(pod.at("/volumes")));
            assertThat(pod.at("/containers/0/securityContext/readOnlyRootFilesystem")
                            .asBoolean())
                    .isTrue();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        }
        assertThat(run.at("/volumes/0/persistentVolumeClaim/claimName"))
                .isEqualTo(object("run.yaml", "PersistentVolumeClaim").at("/metadata/name"));
        assertThat(run.at("/containers/0/workingDir")).isEqualTo(run.at("/containers/0/volumeMounts/0/mountPath"));
    }

    /** What the pod of the run does, with a festival that only says what it was asked. */
    @Test
    void theFirstPodBeginsTheRunAndALaterOneGoesOnWithIt(@TempDir Path data) throws Exception {
        Path bin = Files.createDirectory(data.resolve("bin"));
        Path festival = Files.writeString(bin.resolve("festival"), "#!/bin/sh\necho \"$@\"\n");
        assertThat(festival.toFile().setExecutable(true)).isTrue();

        assertThat(said(data, bin)).startsWith("run a.conf --nodes n:1 ").contains(" --checkpoint kept ");
        Files.createFile(Files.createDirectory(data.resolve("kept")).resolve(".festival-checkpoint.lock"));
        assertThat(said(data, bin)).startsWith("run a.conf --nodes n:1 ");
        Files.createFile(data.resolve("kept").resolve("snapshot-3.json"));
        assertThat(said(data, bin)).startsWith("resume kept --nodes n:1 ").doesNotContain("--checkpoint");
    }

    private static String said(Path folder, Path bin) throws IOException, InterruptedException {
        JsonNode container = object("run.yaml", "Job").at("/spec/template/spec/containers/0");
        List<String> command = new ArrayList<>(texts(container.path("command")));
        command.addAll(texts(container.path("args")));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().putAll(Map.of("SCENARIO", "a.conf", "NODES", "n:1"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static JsonNode object(String file, String kind) throws IOException {
        return read(Files.readString(FOLDER.resolve(file))).stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + kind));
    }

    private static List<JsonNode> read(String text) throws IOException {
        try (MappingIterator<JsonNode> objects = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return objects.readAll();
        }
    }

    private static String environment(JsonNode pod, String name) {
        for (JsonNode variable : pod.at("/containers/0/env")) {
            if (variable.path("name").asText().equals(name)) {
                return variable.path("value").asText();
            }
        }
        throw new AssertionError("no variable " + name);
    }

    private static List<String> names(JsonNode list) {
        return texts(list, "name");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(key).asText())
                .toList();
    }
}
