package shopping.festival.base.time;

/**
 * A stretch of virtual time that every actor closes once: from {@code start} up to {@code end}, all in one minute.
 *
 * @param index consecutive over the whole run
 * @param minute the minute of virtual time it lies in
 * @param place which of the minute's windows it is, from 0
 * @param lengthMicros length of the minute's windows; the last of them may be cut short
 */
public record Window(long index, int minute, int place, int lengthMicros, long start, long end) {}
