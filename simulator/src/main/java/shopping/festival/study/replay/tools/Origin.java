package shopping.festival.study.replay.tools;

import shopping.festival.study.replay.contract.Address;

/** Where a shop is, by the name that the target file gives it. */
final class Origin {
    private Origin() {}

    /** Without the prefix of its paths. */
    static String of(Address address) {
        return (address.isTls() ? "https://" : "http://") + address.authority();
    }
}
