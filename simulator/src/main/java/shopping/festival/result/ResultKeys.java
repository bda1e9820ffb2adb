package shopping.festival.result;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys under which a result has numbers, known before there is one: {@code peaks.ordersPerSecond}, and {@code
 * byRegion.*.orders} where a name stands in between. They are read off the records that {@code result.json} is written
 * from.
 */
public final class ResultKeys {
    /** Stands for any member of a group. */
    public static final String ANY = "*";

    private static final List<String> ALL = read();

    private ResultKeys() {}

    /** In the order of the file. */
    public static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        List<String> keys = new ArrayList<>();
        try {
            ResultFile.walk(FestivalResult.class, new Walk("", keys));
        } catch (JsonMappingException e) {
            throw new IllegalStateException("a result that cannot be written as JSON", e);
        }
        return List.copyOf(keys);
    }

    /** What lies below one path. */
    private static final class Walk extends JsonFormatVisitorWrapper.Base {
        private final String path;
        private final List<String> keys;

        Walk(String path, List<String> keys) {
            this.path = path;
            this.keys = keys;
        }

        private void below(String key, JsonFormatVisitable value, JavaType type) throws JsonMappingException {
            Walk walk = new Walk(path.isEmpty() ? key : path + "." + key, keys);
            walk.setProvider(getProvider());
            value.acceptJsonFormatVisitor(walk, type);
        }

        @Override
        public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
            keys.add(path);
            return new JsonIntegerFormatVisitor.Base();
        }

        @Override
        public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
            keys.add(path);
            return new JsonNumberFormatVisitor.Base();
        }

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            return new JsonObjectFormatVisitor.Base(getProvider()) {
                @Override
                public void property(BeanProperty property) throws JsonMappingException {
                    optionalProperty(property);
                }

                @Override
                public void optionalProperty(BeanProperty property) throws JsonMappingException {
                    JsonSerializer<?> value = getProvider().findValueSerializer(property.getType(), property);
                    below(property.getName(), value, property.getType());
                }
            };
        }

        @Override
        public JsonMapFormatVisitor expectMapFormat(JavaType type) {
            return new JsonMapFormatVisitor.Base(getProvider()) {
                @Override
                public void valueFormat(JsonFormatVisitable value, JavaType of) throws JsonMappingException {
                    below(ANY, value, of);
                }
            };
        }

        @Override
        public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
            return new JsonArrayFormatVisitor.Base(getProvider()) {
                @Override
                public void itemsFormat(JsonFormatVisitable item, JavaType of) throws JsonMappingException {
                    below(ANY, item, of);
                }
            };
        }
    }
}
