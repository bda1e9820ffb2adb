package shopping.festival.scenario.hocon;

/**
 * A key with its value, as they stand in the text of a file.
 *
 * @param group the group of keys it stands in
 * @param path its whole name within the file
 * @param key as it is written
 * @param appends whether the value is appended to what there is: {@code +=}
 * @param isInList whether a list lies around it
 * @param opensKeys whether a group of keys begins in its value, in no list
 * @param substitutes whether there is a substitution anywhere in its value
 * @param start where the key begins
 * @param valueStart behind what separates key and value
 * @param valueEnd behind the last character of the value
 */
record Field(
        int group,
        String path,
        String key,
        boolean appends,
        boolean isInList,
        boolean opensKeys,
        boolean substitutes,
        int line,
        int start,
        int valueStart,
        int valueEnd) {}
