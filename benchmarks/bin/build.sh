# What every command here needs; to be sourced. Builds what is missing or stale.
module=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=$(cd "$module/.." && pwd)
jar=$module/target/benchmarks.jar

is_stale() {
  [[ ! -f $jar || ! -d $module/target/lib ]] ||
    [[ -n $(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$jar" -type f -print -quit) ]]
}

# quiet_maven ARGUMENTS...: Maven that says only what went wrong, in plain letters. Jansi ends with a reset of colours it
# never set unless told not to.
quiet_maven() { MAVEN_OPTS="-Djansi.noreset=true ${MAVEN_OPTS:-}" mvn -q -B -Dstyle.color=never "$@"; }

if is_stale; then
  echo "building the benchmarks ..." >&2
  (cd "$root" && quiet_maven -Dgates=off -Dmaven.test.skip=true package -pl benchmarks -am) >&2 ||
    { echo "the build failed; see above." >&2; exit 2; }
  # Maven leaves a jar alone whose contents have not changed.
  touch "$jar"
fi

# run CLASS ARGUMENTS...: a main class of the benchmarks, fragments going where they are kept
run() {
  java "-Dfestival.benchmarks.results=$module/results" -cp "$jar:$module/target/lib/*" \
    "shopping.festival.benchmarks.$1" "${@:2}"
}
