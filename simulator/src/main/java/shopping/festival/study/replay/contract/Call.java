package shopping.festival.study.replay.contract;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request to a shop.
 *
 * @param path behind the base address, with its query
 * @param headers by name
 */
public record Call(String method, Template path, Map<String, Template> headers, Optional<BodyTemplate> body) {

    /** All placeholders in it. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(path.names());
        headers.values().forEach(header -> names.addAll(header.names()));
        body.ifPresent(b -> names.addAll(b.names()));
        return names;
    }
}
