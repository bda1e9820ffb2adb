package shopping.festival.engine.node;

import shopping.festival.model.order.Journal;

/** Puts something around a journal: tests write down every event with it. */
@FunctionalInterface
public interface JournalWrapper {
    JournalWrapper NONE = journal -> journal;

    Journal wrap(Journal journal);
}
