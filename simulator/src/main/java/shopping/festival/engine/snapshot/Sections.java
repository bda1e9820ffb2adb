package shopping.festival.engine.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/** Words by the name of what they tell of. */
public final class Sections {
    private final Map<String, Section> sections = new TreeMap<>();

    /** Words that are added at the end. */
    private static final class Section {
        long[] words;
        int size;
        /** Whether words of several who tell of it are added up. */
        boolean isSum;

        Section(long[] words, int size) {
            this.words = words;
            this.size = size;
        }

        void add(long[] more, int count) {
            if (size + count > words.length) {
                words = Arrays.copyOf(words, Math.max(size + count, 2 * words.length));
            }
            System.arraycopy(more, 0, words, size, count);
            size += count;
        }
    }

    /** All names, in their order. */
    public Iterable<String> names() {
        return sections.keySet();
    }

    /** Adds words to a section. */
    public void add(String name, long... words) {
        section(name).add(words, words.length);
    }

    /** Has all sections of another, which has none of these and is not to be used any more. */
    public void takeAll(Sections other) {
        sections.putAll(other.sections);
    }

    /** The same of words that nobody else will touch: not copied if they are the first. */
    void give(String name, long[] words) {
        if (has(name)) {
            add(name, words);
        } else {
            take(name, words);
        }
    }

    /** Has words for a section that is not there yet, without copying them: they are its own from then on. */
    void take(String name, long[] words) {
        take(name, words, words.length);
    }

    private void take(String name, long[] words, int size) {
        sections.put(name, new Section(words, size));
    }

    /** What is told as a whole, millions of words perhaps, with room for about so many. */
    public void tell(String name, Stateful whole, int room) {
        Tape tape = Tape.blank(Math.max(16, room));
        whole.state(tape);
        take(name, tape.handedOver(), tape.size());
    }

    /** Has it back. */
    public void takeOver(String name, Stateful whole) {
        Tape tape = Tape.of(words(name), size(name));
        whole.state(tape);
        tape.mustBeAtEnd();
    }

    /** Whether anybody told of such a thing. */
    public boolean has(String name) {
        return sections.containsKey(name);
    }

    /** Adds word for word to those that are there: sums. */
    void sum(String name, long[] words) {
        Section section = section(name);
        section.isSum = true;
        if (section.size == 0) {
            section.add(words, words.length);
            return;
        }
        for (int i = 0; i < words.length; i++) {
            section.words[i] += words[i];
        }
    }

    /** Whether the words of a section are sums: had from several who tell of it, they are added up. */
    public boolean isSum(String name) {
        Section section = sections.get(name);
        return section != null && section.isSum;
    }

    /**
     * Takes some of the words of a section that comes from another process, part by part.
     *
     * @param all how many it will have
     */
    public void receive(String name, int all, boolean isSum, long[] words) {
        Section section = sections.computeIfAbsent(name, n -> new Section(new long[all], 0));
        section.isSum = isSum;
        section.add(words, words.length);
    }

    /** Has a section of which several have told their part: side by side, or added up word for word. */
    public void join(String name, List<Sections> parts) {
        if (parts.stream().anyMatch(part -> part.isSum(name))) {
            parts.forEach(part -> sum(name, part.copy(name)));
            return;
        }
        int all = parts.stream().mapToInt(part -> part.size(name)).sum();
        Section section = new Section(new long[all], 0);
        parts.forEach(part -> section.add(part.words(name), part.size(name)));
        sections.put(name, section);
    }

    /** Nobody needs a section any more. */
    public void drop(String name) {
        sections.remove(name);
    }

    private Section section(String name) {
        return sections.computeIfAbsent(name, n -> new Section(new long[16], 0));
    }

    /** How many words a section has. */
    public int size(String name) {
        Section section = sections.get(name);
        return section == null ? 0 : section.size;
    }

    /** The words of a section, none if nobody told of such a thing; not to be written to, and perhaps longer. */
    public long[] words(String name) {
        Section section = sections.get(name);
        return section == null ? new long[0] : section.words;
    }

    /** A copy of the words of a section. */
    public long[] copy(String name) {
        return Arrays.copyOf(words(name), size(name));
    }

    /** Forgets all of them. */
    public void letGo() {
        sections.clear();
    }

    /** How many words there are in all. */
    public long words() {
        return sections.values().stream().mapToLong(section -> section.size).sum();
    }
}
