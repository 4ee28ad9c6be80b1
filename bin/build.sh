# Part of ./kervan: finds the tools, builds what is stale, starts Java. Read by the script, not run by itself.
# $home is the repository, $app is app/target, $log the build log.

# Serial GC: nothing here has a heap that would repay a larger collector's threads on a small machine.
java_flags="--enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=error:stderr"
stamp=$app/kervan.stamp
pages_stamp=$home/web/dist/.kervan.stamp

fail() {
  printf '%s\n' "$1" >&2
  exit "${2:-1}"
}

need_java() {
  JAVA_HOME=$("$home/bin/jdk25") || exit 1
  export JAVA_HOME
}

# Runs a step quietly, with one line of progress; its log is shown when it fails. Arguments: what, then the command.
step() {
  what=$1
  shift
  mkdir -p "$home/target"
  printf '%s ... ' "$what" >&2
  began=$(date +%s)
  if "$@" >"$log" 2>&1 </dev/null; then
    printf 'done in %s s\n' "$(($(date +%s) - began))" >&2
  else
    printf 'failed:\n' >&2
    cat "$log" >&2
    fail "$what failed; the log above is kept in $log"
  fi
}

# Whether anything below the given places is newer than a stamp (directories count: a file taken away changes them).
newer() {
  reference=$1
  shift
  [ -n "$(find "$@" -newer "$reference" -print 2>/dev/null | head -n 1)" ]
}

java_is_stale() {
  [ -f "$stamp" ] || return 0
  IFS= read -r built_with <"$stamp" || return 0
  [ "$built_with" = "$JAVA_HOME" ] || return 0
  newer "$stamp" "$home"/pom.xml "$home"/*/pom.xml "$home"/*/src/main "$home"/data/_tables
}

poms_are_newer() {
  [ ! -f "$stamp" ] || newer "$stamp" "$home"/pom.xml "$home"/*/pom.xml
}

# Two builds at once would write into the same folders: the second waits, then finds nothing stale.
lock() {
  mkdir -p "$home/target"
  until mkdir "$home/target/build.lock" 2>/dev/null; do
    holder=$(cat "$home/target/build.lock/pid" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$home/target/build.lock"
    else
      sleep 1
    fi
  done
  echo $$ >"$home/target/build.lock/pid"
  trap unlock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

unlock() {
  rm -rf "$home/target/build.lock"
  trap - EXIT INT TERM
}

need_java_build() {
  need_java
  java_is_stale || return 0
  lock
  if java_is_stale; then
    # jars of a dependency that changed its version must not stay beside the new ones
    if poms_are_newer; then rm -rf "$app/lib" "$home/bench/target/lib"; fi
    mkdir -p "$app"
    rm -f "$stamp"
    printf '%s\n' "$JAVA_HOME" >"$app/kervan.stamp.new"
    step "Building Kervan (the first time takes a minute or two)" maven_package
    make_caches
    mv "$app/kervan.stamp.new" "$stamp"
  fi
  unlock
}

maven_package() {
  cd "$home" && ./mvnw -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package
}

set_classpath() {
  classpath=
  for jar in "$app"/kervan-app-*.jar "$app"/lib/*.jar; do classpath=$classpath${classpath:+:}$jar; done
}

# An AOT cache keeps classes loaded, linked and profiled: it halves the start. It is made by real work, once per build.
make_caches() {
  set_classpath
  rm -f "$app"/*.aot
  step "Making the next starts fast" train
}

train() {
  "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$app/cli.aot" $java_flags $short_flags "-Dkervan.data=$home/data" \
    -cp "$classpath" org.kervan.app.cli.Main route xian istanbul-asia || rm -f "$app/cli.aot"
  "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$app/server.aot" $java_flags $server_flags "-Dkervan.data=$home/data" \
    -cp "$classpath" org.kervan.app.cli.Main train || rm -f "$app/server.aot"
}

# C1 alone starts faster and computes slower: right for a command that lives a second.
short_flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
server_flags="-XX:+UseSerialGC"
# A solve runs for seconds to minutes: both compilers; and a heap that grows late keeps its memory small.
solver_flags="-XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30"

# Starts Java. Arguments: name of the cache (none for none), flags (words without blanks), then those of Main. The flags alone are split
# at blanks; every path is one word, whatever blanks it holds. A missing cache only makes the start slower.
java_main() {
  aot=$app/$1.aot
  flags=$2
  shift 2
  [ -f "$aot" ] || aot=
  pages=$home/web/dist
  [ -f "$pages/index.html" ] || pages=
  set_classpath
  exec "$JAVA_HOME/bin/java" ${aot:+"-XX:AOTCache=$aot"} $java_flags $flags "-Dkervan.data=$home/data" \
    ${pages:+"-Dkervan.web=$pages"} -cp "$classpath" org.kervan.app.cli.Main "$@"
}

java_command() {
  java_main cli "$short_flags" "$@"
}

# Progress is drawn only where somebody sees it.
java_solver() {
  if [ -t 2 ]; then solver_flags="$solver_flags -Dkervan.terminal=true"; fi
  java_main none "$solver_flags" "$@"
}

java_server() {
  java_main server "$server_flags" "$@"
}

need_node() {
  if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then
    version=$(node --version)
    major=${version#v}
    minor=${major#*.}
    minor=${minor%%.*}
    major=${major%%.*}
    if [ "$major" -gt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; }; then return 0; fi
    found="Node $version is too old"
  else
    found="no Node and npm were found on the path"
  fi
  fail "Kervan's pages are built with Node 20.19 or later and npm, and $found.
Install it from https://nodejs.org. ./kervan route and ./kervan check work without it."
}

need_packages() {
  if [ ! -f "$home/web/node_modules/.package-lock.json" ] ||
    newer "$home/web/node_modules/.package-lock.json" "$home/web/package-lock.json" "$home/web/package.json"; then
    step "Fetching what the pages need" sh -c 'cd "$1/web" && npm ci --no-audit --no-fund && touch node_modules/.package-lock.json' sh "$home"
  fi
}

pages_are_stale() {
  [ -f "$pages_stamp" ] || return 0
  newer "$pages_stamp" "$home"/web/src "$home"/web/public "$home"/web/*.json "$home"/web/*.html "$home"/web/*.ts "$home"/web/.npmrc
}

need_pages() {
  [ -f "$home/web/package.json" ] || return 0
  pages_are_stale || return 0
  need_node
  lock
  if pages_are_stale; then
    need_packages
    build_pages
  fi
  unlock
}

build_pages() {
  : >"$home/target/pages.stamp"
  step "Building the pages" sh -c 'cd "$1/web" && npm run build' sh "$home"
  mv "$home/target/pages.stamp" "$pages_stamp"
}
