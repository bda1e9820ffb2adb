package shopping.festival.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a manifest against the API of Kubernetes as its Java client has it: classes made of the published schema, with
 * each key, its type, and which must be there. Stricter than a cluster, which drops a key that it does not know.
 */
final class KubernetesApi {
    /** By name: the annotations of these classes are of a library that is not here, which a compiler minds. */
    private static final String MODELS = "io.kubernetes.client.openapi.models";

    private static final Map<String, String> KINDS = Map.of(
            "v1 Service", "V1Service",
            "v1 PersistentVolumeClaim", "V1PersistentVolumeClaim",
            "apps/v1 StatefulSet", "V1StatefulSet",
            "batch/v1 Job", "V1Job",
            "networking.k8s.io/v1 NetworkPolicy", "V1NetworkPolicy");

    private final List<String> problems = new ArrayList<>();

    private KubernetesApi() {}

    /** What is wrong with an object, one sentence each. */
    static List<String> problems(JsonNode object) {
        String kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        String model = KINDS.get(kind);
        if (model == null) {
            return List.of(kind + " is none of " + new TreeSet<>(KINDS.keySet()));
        }
        KubernetesApi api = new KubernetesApi();
        api.check(kind, object, model(model));
        return api.problems;
    }

    private void check(String at, JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            checkAll(at, node, generic.getRawType() == List.class, arguments[arguments.length - 1]);
        } else if (isModel((Class<?>) type)) {
            checkModel(at, node, (Class<?>) type);
        } else if (!isA(node, (Class<?>) type)) {
            problems.add(at + " (" + node + ") is no " + ((Class<?>) type).getSimpleName());
        }
    }

    private void checkAll(String at, JsonNode node, boolean list, Type element) {
        if (list ? !node.isArray() : !node.isObject()) {
            problems.add(at + " is no " + (list ? "list" : "map"));
        } else if (list) {
            for (int i = 0; i < node.size(); i++) {
                check(at + "[" + i + "]", node.get(i), element);
            }
        } else {
            node.properties().forEach(each -> check(at + "." + each.getKey(), each.getValue(), element));
        }
    }

    private void checkModel(String at, JsonNode node, Class<?> model) {
        if (!node.isObject()) {
            problems.add(at + " is no " + model.getSimpleName());
            return;
        }
        Map<String, Type> keys = keys(model);
        node.properties().forEach(each -> {
            Type type = keys.get(each.getKey());
            if (type == null) {
                problems.add(at + "." + each.getKey() + " is not a key");
            } else {
                check(at + "." + each.getKey(), each.getValue(), type);
            }
        });
        for (String key : required(model)) {
            if (!node.has(key)) {
                problems.add(at + "." + key + " is missing");
            }
        }
    }

    private static boolean isModel(Class<?> type) {
        return type.getPackageName().equals(MODELS);
    }

    private static Class<?> model(String name) {
        try {
            return Class.forName(MODELS + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Type> keys(Class<?> model) {
        Map<String, Type> keys = new LinkedHashMap<>();
        for (Field field : model.getDeclaredFields()) {
            SerializedName name = field.getAnnotation(SerializedName.class);
            if (name != null) {
                keys.put(name.value(), field.getGenericType());
            }
        }
        return keys;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> required(Class<?> model) {
        try {
            return new TreeSet<>(
                    (Set<String>) model.getField("openapiRequiredFields").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(model + " does not say what it requires", e);
        }
    }

    private static boolean isA(JsonNode node, Class<?> type) {
        if (type == String.class) {
            return node.isTextual();
        }
        if (type == Boolean.class) {
            return node.isBoolean();
        }
        if (type == Integer.class || type == Long.class) {
            return node.canConvertToLong() && node.isIntegralNumber();
        }
        if (type == IntOrString.class) {
            return node.isIntegralNumber() || node.isTextual();
        }
        if (type == Quantity.class) {
            return (node.isTextual() || node.isNumber()) && isQuantity(node.asText());
        }
        throw new IllegalArgumentException("no rule for " + type);
    }

    private static boolean isQuantity(String text) {
        try {
            Quantity.fromString(text);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
