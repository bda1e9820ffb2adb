package shopping.festival.result;

import java.util.Map;

/** Who earned what by it: the sellers, the countries they send from, and each group of newcomers. */
public record Accounts(Account.Economics economics, Account.Exports exports, Map<String, NewcomersResult> newcomers) {}
