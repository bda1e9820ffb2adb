package shopping.festival.study.frame;

import java.nio.file.Path;

/** What may be made anew at any time is kept in the folder of this user's caches. */
public final class CacheFolder {
    private CacheFolder() {}

    /** Ours in it, as the operating system's conventions have it. */
    public static Path usual() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(cache);
        return base.resolve("festival");
    }
}
