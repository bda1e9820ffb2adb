package shopping.festival.study.replay.wire;

import java.util.Map;

/**
 * What is sent.
 *
 * @param path with the prefix of the address
 * @param body JSON; empty for none
 */
public record Request(String method, String path, Map<String, String> headers, byte[] body) {}
