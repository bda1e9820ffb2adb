package shopping.festival.study.replay.contract;

/** What placeholders stand for. */
@FunctionalInterface
public interface Values {
    /** Empty if it stands for nothing. */
    String of(String placeholder);
}
