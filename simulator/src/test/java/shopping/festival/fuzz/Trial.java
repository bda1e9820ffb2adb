package shopping.festival.fuzz;

import java.util.List;

/**
 * One case: what is typed, one command after the other, as long as each ends well enough for the next to make sense.
 *
 * @param told what to say of the case where it fails, apart from its seed
 * @param made names in the working folder that the commands may leave behind
 */
record Trial(String told, List<List<String>> commands, List<String> made) {}
