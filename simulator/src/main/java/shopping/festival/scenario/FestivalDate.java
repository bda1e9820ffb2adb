package shopping.festival.scenario;

import java.time.LocalDate;
import java.time.ZoneOffset;
import shopping.festival.base.time.VirtualTime;

/** The date of a festival's day: virtual time 0 is its first instant in China, which is at +08:00 all year. */
public record FestivalDate(LocalDate day) {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Seconds since 1970-01-01T00:00Z of an instant of virtual time, which falls on a whole one. */
    public long epochSecond(long micros) {
        return day.atStartOfDay().toEpochSecond(CHINA) + micros / VirtualTime.SECOND;
    }
}
