package shopping.festival.study.live;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;

/**
 * Where a page or a shop is served, and who may ask for it: on this machine alone, or wherever a host says, and then only who knows
 * the token in the address.
 */
public final class LivePlace {
    private final String option;
    private final InetAddress host;
    /** As somebody else would call it. */
    private final String name;

    private final int port;
    private final @Nullable String token;

    private LivePlace(String option, InetAddress host, String name, int port, @Nullable String token) {
        this.option = option;
        this.host = host;
        this.name = name;
        this.port = port;
        this.token = token;
    }

    /**
     * On this machine alone.
     *
     * @param option that names the port
     * @param port 0 for any that is free
     */
    public static LivePlace here(String option, int port) {
        try {
            return new LivePlace(option, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), "127.0.0.1", port, null);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /**
     * At an address of this machine, for others too.
     *
     * @throws Mistakes if it is none
     */
    public static LivePlace at(String host, int port) {
        try {
            InetAddress address = InetAddress.getByName(host);
            String name =
                    address.isAnyLocalAddress() ? InetAddress.getLocalHost().getHostName() : host;
            // 122 bits of chance from the system's own source.
            return new LivePlace(
                    "--live", address, bracketed(name), port, UUID.randomUUID().toString());
        } catch (UnknownHostException e) {
            throw Mistakes.of("--live-host: " + host + " is not known here. Name an address of this machine.");
        }
    }

    private static String bracketed(String name) {
        return name.contains(":") ? "[" + name + "]" : name;
    }

    /** @throws Mistakes if nobody may listen there */
    HttpServer listen() {
        return listen(0);
    }

    /**
     * @param waitingMost connections that may wait to be taken; 0 for what is usual
     * @throws Mistakes if nobody may listen there
     */
    public HttpServer listen(int waitingMost) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), waitingMost);
        } catch (BindException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (SocketException e) {
            throw notAllowed();
        } catch (IOException e) {
            throw Mistakes.of(option + ": port " + port + " cannot be listened at: " + e.getMessage());
        }
    }

    private Mistakes refused(String why) {
        if (why.contains("ermission")) {
            return notAllowed();
        }
        return why.contains("ssign")
                ? Mistakes.of("--live-host: " + name + " is no address of this machine. Name one, or 0.0.0.0 for all.")
                : Mistakes.of(option + ": port " + port + " is in use. Name another one, or 0 for any that is free.");
    }

    private Mistakes notAllowed() {
        return Mistakes.of(option + ": port " + port
                + " may not be used by you. Name one from 1024 on, or 0 for any that is free.");
    }

    /** What is typed into a browser. */
    public String address(int listening) {
        return "http://" + name + ":" + listening + "/" + (token == null ? "" : "?token=" + token);
    }

    /** By which names it may be asked for. */
    public Set<String> names(int listening) {
        List<String> all = new ArrayList<>(List.of(name));
        if (host.isLoopbackAddress()) {
            all.add("localhost");
        } else if (host.isAnyLocalAddress()) {
            all.addAll(List.of("localhost", "127.0.0.1"));
            all.addAll(ownAddresses());
        } else {
            all.add(bracketed(host.getHostAddress()));
        }
        Set<String> names = new TreeSet<>();
        all.forEach(n -> names.add(n + ":" + listening));
        return names;
    }

    private static List<String> ownAddresses() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                    .map(address -> bracketed(address.getHostAddress().replaceFirst("%.*", "")))
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    /**
     * Neither another name that leads here nor a page of somebody else's may read it.
     *
     * @param names as asked for before
     */
    public static boolean isByName(Headers headers, Set<String> names) {
        String asked = headers.getFirst("Host");
        String origin = headers.getFirst("Origin");
        return asked != null
                && names.contains(asked)
                && (origin == null || origin.startsWith("http://") && names.contains(origin.substring(7)));
    }

    /** Whether who asks knows the token, if there is one. */
    boolean isKnownTo(@Nullable String query) {
        if (token == null) {
            return true;
        }
        byte[] known = ("token=" + token).getBytes(StandardCharsets.UTF_8);
        return query != null && MessageDigest.isEqual(known, query.getBytes(StandardCharsets.UTF_8));
    }
}
