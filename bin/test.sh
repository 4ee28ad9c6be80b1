# Part of ./kervan: everything CI runs. Output is not hidden: the runners' own closing lines are the result.

need_java
need_node
cd "$home"
lock
mkdir -p "$app"
rm -f "$stamp"
if poms_are_newer; then rm -rf "$app/lib" "$home/bench/target/lib"; fi
printf '%s\n' "$JAVA_HOME" >"$app/kervan.stamp.new"
echo "== Java: format, checks, tests (./mvnw verify)"
./mvnw -B -ntp verify
make_caches
mv "$app/kervan.stamp.new" "$stamp"

echo "== Pages: types, tests, build"
need_packages
(cd web && npm run --silent format:check && npm run check && npm test)
build_pages
unlock

find_chromium() {
  for one in "${KERVAN_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    [ -n "$one" ] && command -v "$one" && return 0
  done
  return 1
}

if KERVAN_CHROMIUM=$(find_chromium); then
  export KERVAN_CHROMIUM
  echo "== Browser: $KERVAN_CHROMIUM"
  (cd web && npm run e2e)
elif [ "${CI:-}" = true ]; then
  fail "No Chromium was found, and CI must run the browser tests. Install one, or set KERVAN_CHROMIUM to it."
else
  echo "== Browser tests were NOT run: no Chromium was found. Install one, or set KERVAN_CHROMIUM to it."
fi

echo "== Java tests, by module:"
for module in model engine io store study app bench; do
  for report in "$home/$module"/target/surefire-reports/TEST-*.xml; do
    [ -f "$report" ] && sed -n 's/^.*<testsuite [^>]*name="\([^"]*\)"[^>]*tests="\([0-9]*\)".*$/\2/p' "$report" | head -n 1
  done | awk -v module="$module" '{ n += $1 } END { if (n) printf "%-8s %d\n", module, n }'
done
echo "== All passed."
