package shopping.festival.cli;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.study.export.Format;
import shopping.festival.study.export.Schema;

/** What the values of options may be. */
final class Values {
    private Values() {}

    /** A whole number from 1 on. */
    static final class Count implements ITypeConverter<Integer> {
        /** More threads, actors or replications than anybody can mean. */
        private static final int MOST = 100_000;

        @Override
        public Integer convert(String value) {
            try {
                int n = Integer.parseInt(value.trim());
                if (n >= 1 && n <= MOST) {
                    return n;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
            }
            throw new TypeConversionException("'" + value + "' is not a whole number from 1 to " + MOST);
        }
    }

    /** How an export writes its tables. */
    static final class ExportFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return OneOf.named(value, Format.values(), Format::label);
        }
    }

    /** Which tables an export writes. */
    static final class ExportSchema implements ITypeConverter<Schema> {
        @Override
        public Schema convert(String value) {
            return OneOf.named(value, Schema.values(), Schema::label);
        }
    }

    /** Values that are words. */
    private static final class OneOf {
        private OneOf() {}

        static <T> T named(String value, T[] all, Function<T, String> name) {
            return Arrays.stream(all)
                    .filter(one -> name.apply(one).equalsIgnoreCase(value.trim()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(all).map(name).collect(Collectors.joining(", "))));
        }
    }

    /** How many times as fast as the real day: from a tenth to a million. */
    static final class Pace implements ITypeConverter<Double> {
        private static final double LEAST = 0.1;
        private static final double MOST = 1e6;

        @Override
        public Double convert(String value) {
            try {
                double x = new BigDecimal(value.trim()).doubleValue();
                if (x >= LEAST && x <= MOST) {
                    return x;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
            }
            throw new TypeConversionException("'" + value + "' is not a number from 0.1 to 1,000,000");
        }
    }

    /** Where something listens. */
    static final class Port implements ITypeConverter<Integer> {
        private static final int MOST = 65_535;

        @Override
        public Integer convert(String value) {
            try {
                int port = Integer.parseInt(value.trim());
                if (port >= 0 && port <= MOST) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
            }
            throw new TypeConversionException(
                    "'" + value + "' is not a port, a whole number from 1 to " + MOST + ", or 0 for any that is free");
        }
    }

    /** Where a collector takes what is pushed: an address of the web, to which the path of OTLP is added if it has none. */
    static final class Collector implements ITypeConverter<URI> {
        private static final String PATH = "/v1/metrics";

        @Override
        public URI convert(String value) {
            try {
                URI address = new URI(value.trim());
                String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
                boolean isOfTheWeb = scheme.equals("http") || scheme.equals("https");
                // A name with _ in it, as containers have, is an authority and no host.
                if (isOfTheWeb && address.getAuthority() != null && address.getPort() <= Port.MOST) {
                    boolean isBare = List.of("", "/").contains(address.getPath());
                    return isBare ? address.resolve(PATH) : address;
                }
            } catch (URISyntaxException e) {
                // Told below, like another scheme.
            }
            throw new TypeConversionException(
                    "'" + value + "' is not an address of http or https, such as http://127.0.0.1:4318");
        }
    }

    /** A part of the market: above 0, at most 1. */
    static final class Scale implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            try {
                double x = new BigDecimal(value.trim()).doubleValue();
                if (x > 0 && x <= 1) {
                    return x;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
            }
            throw new TypeConversionException("'" + value + "' is not a number above 0 and at most 1");
        }
    }

    /** A window's longest length, in microseconds. */
    static final class WindowCap implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return Duration.micros(value, VirtualTime.MILLISECOND, "1 ms or more, such as 500ms, 2s or 1min");
        }
    }

    /** From snapshot to snapshot, in milliseconds. */
    static final class Every implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return Duration.micros(value, 100 * VirtualTime.MILLISECOND, "100 ms or more, such as 30s or 5min")
                    / VirtualTime.MILLISECOND;
        }
    }

    /** How long a reservation holds, in milliseconds. */
    static final class Reserve implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return Duration.micros(value, VirtualTime.MILLISECOND, "1 ms or more, such as 30s or 15min")
                    / VirtualTime.MILLISECOND;
        }
    }

    /** A number and a unit. */
    private static final class Duration {
        private static final Pattern FORM = Pattern.compile("([0-9]*\\.?[0-9]+)\\s*(us|ms|s|min|m|h)");

        /** At most a day. */
        static long micros(String value, long least, String rule) {
            Matcher m = FORM.matcher(value.trim());
            if (m.matches()) {
                double micros = Double.parseDouble(m.group(1)) * unit(m.group(2));
                if (micros >= least) {
                    return (long) Math.min(micros, VirtualTime.DAY);
                }
            }
            throw new TypeConversionException("'" + value + "' is not a duration of " + rule);
        }

        private static long unit(String name) {
            return switch (name) {
                case "us" -> 1;
                case "ms" -> VirtualTime.MILLISECOND;
                case "s" -> VirtualTime.SECOND;
                case "h" -> VirtualTime.HOUR;
                default -> VirtualTime.MINUTE;
            };
        }
    }

    /** A length of time, in microseconds. */
    static final class Span implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return Duration.micros(value, VirtualTime.MILLISECOND, "1 ms or more, such as 30s or 2min");
        }
    }

    /** An instant of the day, in microseconds since the bell: {@code 20:00}, {@code 00:09:39}. */
    static final class Clock implements ITypeConverter<Long> {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?");

        @Override
        public Long convert(String value) {
            Matcher m = FORM.matcher(value.trim());
            if (!m.matches()) {
                throw new TypeConversionException("'" + value + "' is not a clock time such as 20:00 or 00:09:39");
            }
            return Long.parseLong(m.group(1)) * VirtualTime.HOUR
                    + Long.parseLong(m.group(2)) * VirtualTime.MINUTE
                    + (m.group(3) == null ? 0 : Long.parseLong(m.group(3)) * VirtualTime.SECOND);
        }
    }

    /** {@code 1} or {@code 0.5 %}: 0 or more. */
    static final class Percent implements ITypeConverter<BigDecimal> {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9})\\s*%?");

        @Override
        public BigDecimal convert(String value) {
            Matcher m = FORM.matcher(value.trim());
            if (m.matches()) {
                return new BigDecimal(m.group(1));
            }
            throw new TypeConversionException("'" + value + "' is not a number of percent, 0 or more, such as 0.5");
        }
    }

    /** {@code actors} or {@code inline}. */
    static final class DriverName implements ITypeConverter<EngineOptions.Driver> {
        @Override
        public EngineOptions.Driver convert(String value) {
            return switch (value) {
                case "actors" -> EngineOptions.Driver.ACTORS;
                case "inline" -> EngineOptions.Driver.INLINE;
                default -> throw new TypeConversionException("'" + value + "' is neither actors nor inline");
            };
        }
    }

    enum Switch {
        ON,
        OFF
    }

    /** {@code on} or {@code off}. */
    static final class OnOff implements ITypeConverter<Switch> {
        @Override
        public Switch convert(String value) {
            return switch (value) {
                case "on" -> Switch.ON;
                case "off" -> Switch.OFF;
                default -> throw new TypeConversionException("'" + value + "' is neither on nor off");
            };
        }
    }

    /** {@code KEY=VALUE}. */
    static final class KeyValue implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.indexOf('=') < 1) {
                throw new TypeConversionException("'" + value + "' is not KEY=VALUE");
            }
            return value;
        }
    }

    /** The name of a file or folder. */
    static final class FilePath implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException(
                        "'" + value + "' is empty. Is the shell variable set? Name a file or folder, or leave it out");
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                String rule = value.indexOf('\0') >= 0
                        ? "holds a character that no file name can have"
                        : "has letters that Java cannot read here, because the locale is none of UTF-8."
                                + " Start it by simulator/bin/festival or with LC_ALL=C.UTF-8";
                throw new TypeConversionException("'" + value.replace('\0', '?') + "' " + rule);
            }
        }
    }
}
