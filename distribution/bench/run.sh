#!/bin/sh
# Measures what Portolan promises about speed, on this machine, in one run, and prints a table of aims and results:
#
#   distribution/bench/run.sh [ROUNDS]        5 rounds unless said otherwise
#
# Every comparison alternates between the two sides and takes medians. Needs a built image (mvn package), a JDK 17 or
# later, sqlite3, and a display for the two rows about the window, which are left out without one.

rounds=${1:-5}
bench=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd) || exit 3
image=${PORTOLAN_IMAGE:-${bench%/bench}/target/portolan}
[ -x "$image/bin/portolan" ] || { echo "There is no image in $image: run mvn package first." >&2; exit 3; }
folder=$(mktemp -d "${TMPDIR:-/tmp}/portolan-bench.XXXXXX") || exit 3
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
PORTOLAN_CACHE=$folder/cache
export PORTOLAN_CACHE
major=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
native=
[ "$major" -lt 22 ] || native=--enable-native-access=ALL-UNNAMED,org.xerial.sqlitejdbc,com.formdev.flatlaf

# As bin/portolan starts Java; the bare window gets the same.
quick=-XX:TieredStopAtLevel=1

note() { printf '%s\n' "$*" >&2; }
now() { date +%s%N; }
median() { sort -n | awk '{ a[NR] = $1 } END { print NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
row() { printf '%-58s %-18s %s\n' "$1" "$2" "$3"; }

note "Compiling …"
modules=$image/lib
roots=--add-modules=ALL-MODULE-PATH,java.se,jdk.management,jdk.unsupported
mkdir -p "$folder/plugin" "$folder/plugins" "$folder/classes"
"${java%java}javac" --release 17 -proc:none -nowarn -d "$folder/plugin" --module-path "$modules" \
    "$bench/plugin/module-info.java" "$bench"/plugin/org/portolan/bench/*.java || exit 3
cp -R "$bench/plugin/META-INF" "$folder/plugin/"
"${java%java}jar" --create --file "$folder/plugins/bench.jar" --module-version 1.0.0 -C "$folder/plugin" . || exit 3
classpath=$(printf '%s:' "$modules"/*.jar "$image"/plugins/*/*.jar "$image"/plugins/*/lib/*.jar)
# The cases to plan and the surcharges are those of the plugin's own tests.
tests=${bench%/distribution/bench}/plugins/logistics-quoting/src/test/java
"${java%java}javac" --release 17 -proc:none -nowarn -d "$folder/classes" -cp "$classpath" -sourcepath "$tests" \
    "$bench"/src/*.java || exit 3
"${java%java}jar" --create --file "$folder/bench.jar" -C "$folder/classes" . || exit 3

rows=1000000
note "Writing $rows rows …"
"$java" -cp "$folder/classes" Table "$folder/rows.csv" "$rows"

import_portolan() {
    rm -rf "$folder/workspace"
    "$image/bin/portolan" --workspace "$folder/workspace" imports >/dev/null || exit 3
    begin=$(now)
    "$image/bin/portolan" --workspace "$folder/workspace" --plugins "$folder/plugins" imports >/dev/null || exit 3
    echo $((($(now) - begin) / 1000000)) >>"$folder/a.start"
    begin=$(now)
    PORTOLAN_JAVA=-Xmx512m "$image/bin/portolan" --workspace "$folder/workspace" --plugins "$folder/plugins" \
        import "$folder/rows.csv" --format bench.readings --as json >"$folder/answer" || exit 3
    echo $((($(now) - begin) / 1000000))
}
import_sqlite() {
    rm -f "$folder"/shell.db*
    begin=$(now)
    sqlite3 "$folder/shell.db" >/dev/null <<SQL || exit 3
PRAGMA journal_mode=WAL;
PRAGMA synchronous=NORMAL;
CREATE TABLE reading (bench_id TEXT NOT NULL, sku TEXT NOT NULL, country TEXT NOT NULL, day TEXT NOT NULL,
    quantity TEXT NOT NULL, price TEXT NOT NULL, currency TEXT NOT NULL, note TEXT NOT NULL);
.import --csv --skip 1 "$folder/rows.csv" reading
SQL
    echo $((($(now) - begin) / 1000000))
}
imports() {
    command -v sqlite3 >/dev/null || { row "(a) import" "" "left out: there is no sqlite3"; return; }
    note "(a) importing $rows rows, $rounds rounds …"
    import_portolan >/dev/null
    import_sqlite >/dev/null
    for round in $(seq "$rounds"); do
        import_portolan >>"$folder/a.portolan"
        import_sqlite >>"$folder/a.sqlite"
    done
    ours=$(median <"$folder/a.portolan") theirs=$(median <"$folder/a.sqlite")
    row "(a) import of 1 M rows x 8, -Xmx512m / sqlite3 .import" "<= 1.25" "$(ratio "$ours" "$theirs")  ($ours ms / $theirs ms)"
    start=$(median <"$folder/a.start")
    row "    the same, less starting Portolan to list its imports" "" "$(awk -v a="$ours" -v b="$start" -v c="$theirs" 'BEGIN { printf "%.2f", (a - b) / c }')  ($start ms less)"
}

terms_portolan() {
    rm -rf "$folder/terms"
    "$image/bin/portolan" --workspace "$folder/terms" imports >/dev/null || exit 3
    begin=$(now)
    PORTOLAN_JAVA=-Xmx512m "$image/bin/portolan" --workspace "$folder/terms" \
        import "$folder/US_top_search_terms.csv" --as json >"$folder/answer" || exit 3
    echo $((($(now) - begin) / 1000000))
}
terms_sqlite() {
    rm -f "$folder"/shell.db*
    begin=$(now)
    sqlite3 "$folder/shell.db" >/dev/null <<SQL || exit 3
PRAGMA journal_mode=WAL;
PRAGMA synchronous=NORMAL;
CREATE TABLE term (rank TEXT, term TEXT, brand1 TEXT, brand2 TEXT, brand3 TEXT, category1 TEXT, category2 TEXT,
    category3 TEXT, asin1 TEXT, title1 TEXT, clicks1 TEXT, sales1 TEXT, asin2 TEXT, title2 TEXT, clicks2 TEXT, sales2 TEXT,
    asin3 TEXT, title3 TEXT, clicks3 TEXT, sales3 TEXT, day TEXT);
.import --csv --skip 2 "$folder/US_top_search_terms.csv" term
SQL
    echo $((($(now) - begin) / 1000000))
}
terms() {
    command -v sqlite3 >/dev/null || { row "(t) import of search terms" "" "left out: there is no sqlite3"; return; }
    note "(t) writing and importing $rows search terms, $rounds rounds …"
    "$java" -cp "$folder/classes" SearchTerms "$folder/US_top_search_terms.csv" "$rows"
    terms_portolan >/dev/null
    terms_sqlite >/dev/null
    for round in $(seq "$rounds"); do
        terms_portolan >>"$folder/t.portolan"
        terms_sqlite >>"$folder/t.sqlite"
    done
    ours=$(median <"$folder/t.portolan") theirs=$(median <"$folder/t.sqlite")
    row "(t) import of 1 M search terms x 21, -Xmx512m / sqlite3" "<= 1.25" "$(ratio "$ours" "$theirs")  ($ours ms / $theirs ms)"
    "$java" $quick -cp "$folder/classes:$classpath" TermQueries "$folder/terms/portolan.db" >"$folder/t" || exit 3
    read -r usual short <"$folder/t"
    row "    search terms by a prefix of four letters, median" "<= 50 ms" "$usual ms  (of two letters $short ms)"
}

paint() { # archive option, arguments
    option=$1
    shift
    # shellcheck disable=SC2086
    "$java" -Dbench.begin="$(now)" -Dportolan.config="$folder/config" -Xlog:disable $quick $native $option \
        -cp "$folder/bench.jar" "--module-path=$modules" "$roots" FirstPaint "$@" 2>>"$folder/log"
}
paints() {
    [ -n "${DISPLAY:-}" ] || { row "(b) first paint" "" "left out: there is no display"; return; }
    if [ "$major" -ge 25 ]; then
        use=-XX:AOTCache make=-XX:AOTCacheOutput
    else
        use=-XX:SharedArchiveFile make=-XX:ArchiveClassesAtExit
    fi
    note "(b) making archives, then $rounds rounds of windows …"
    paint "-Xshare:auto" portolan "$folder/paint" "$image/plugins" >/dev/null # makes the workspace
    paint "$make=$folder/portolan.archive" portolan "$folder/paint" "$image/plugins" >/dev/null
    paint "$make=$folder/bare.archive" bare >/dev/null
    for round in $(seq "$rounds"); do
        paint "$use=$folder/portolan.archive" portolan "$folder/paint" "$image/plugins" >>"$folder/b.portolan"
        paint "$use=$folder/bare.archive" bare >>"$folder/b.bare"
        paint "-Xshare:auto" bare >>"$folder/b.plain"
    done
    ours=$(median <"$folder/b.portolan") bare=$(median <"$folder/b.bare") plain=$(median <"$folder/b.plain")
    ready=$(cut -d' ' -f2 "$folder/b.portolan" | median)
    row "(b) first paint / bare FlatLaf frame, both with archives" "<= 1.30" "$(ratio "$ours" "$bare")  ($ours ms / $bare ms)"
    row "    the same / bare frame without an archive" "" "$(ratio "$ours" "$plain")  ($ours ms / $plain ms)"
    row "    workspace open, all plugins running / bare frame" "" "$(ratio "$ready" "$bare")  ($ready ms)"
}

quotes() {
    note "(c) quoting …"
    "$java" -XX:ActiveProcessorCount=1 -cp "$folder/classes:$classpath" Quotes >"$folder/c" || exit 3
    read -r perSecond size offers <"$folder/c"
    row "(c) quotes a second, one core, 20 sheets in memory" ">= 100000" "$perSecond  ($size rows, $offers offers a quote)"
}

bulk() {
    note "(o) quoting orders …"
    "$java" -XX:ActiveProcessorCount=1 -cp "$folder/classes:$classpath" Bulk >"$folder/o" || exit 3
    read -r seconds size offers <"$folder/o"
    row "(o) 10,000 parcels x 50 services, 5 surcharges, one core" "<= 0.5 s" "$seconds s  ($size rows, $offers offers)"
}

plans() {
    note "(p) planning …"
    "$java" $quick -cp "$folder/classes:$classpath" Plans >"$folder/p" || exit 3
    read -r first longest worst <"$folder/p"
    row "(p) ship plan, 20 SKUs x 12 weeks, the first of a process" "<= 2000 ms" "$first ms  (then at most $longest ms)"
    row "    total of the plan / of the best single way, at worst" "<= 1.00" "$worst"
}

memory() {
    note "(m) learning …"
    "$java" -XX:ActiveProcessorCount=1 -cp "$folder/classes:$classpath" Memory "$folder/memory" >"$folder/m" || exit 3
    read -r next late answer stats slow fit derived <"$folder/m"
    row "(m) next of 10,000 cards after 500,000 answers, one core" "<= 10 ms" "$next ms  (99 %: $late ms; an answer $answer ms)"
    row "    statistics" "<= 1000 ms" "$stats ms  (the first $slow ms)"
    row "    weights fitted to all answers" "<= 60 s" "$fit s"
    row "    all standings derived anew, as after an import" "" "$derived ms"
}

resets() {
    note "(r) bringing a lesson back …"
    "$java" -cp "$folder/classes" Table "$folder/lesson.csv" 100000
    "$java" -cp "$folder/classes" Table "$folder/other.csv" 20000
    # shellcheck disable=SC2086
    "$java" -Xlog:disable $quick $native -Dportolan.config="$folder/config" -cp "$folder/bench.jar" \
        "--module-path=$modules" "$roots" \
        Reset "$folder/reset" "$folder/lesson.csv" "$folder/other.csv" "$image/plugins" "$folder/plugins" \
        >"$folder/r" 2>>"$folder/log" || { tail -n 5 "$folder/log" >&2; exit 3; }
    read -r back keep size <"$folder/r"
    row "(r) a lesson's 100,000 rows brought back to a step" "< 1000 ms" "$back ms  (kept in $keep ms; $size rows alike)"
}

stalls() {
    [ -n "${DISPLAY:-}" ] || { row "(d) longest stall" "" "left out: there is no display"; return; }
    note "(d) importing in the window, 3 rounds …"
    for round in 1 2 3; do
        rm -rf "$folder/stall"
        "$java" -Xmx512m -Xlog:disable $quick $native -Dportolan.config="$folder/config" -cp "$folder/bench.jar" \
            "--module-path=$modules" "$roots" \
            Stall "$folder/stall" "$folder/rows.csv" "$image/plugins" "$folder/plugins" >>"$folder/d" 2>>"$folder/log"
    done
    row "(d) longest stall of the event thread in a large import" "<= 100 ms" "$(median <"$folder/d") ms  ($(tr '\n' ' ' <"$folder/d"))"
}

starts() {
    note "(e) starting the command line, $rounds rounds …"
    # The first start makes the archive in the background.
    "$image/bin/portolan" --workspace "$folder/workspace" commands >/dev/null
    for wait in $(seq 60); do
        [ -z "$(find "$folder/cache" -type f -empty)" ] && break
        sleep 0.5
    done
    for round in $(seq "$rounds"); do
        begin=$(now)
        "$image/bin/portolan" --workspace "$folder/workspace" commands >/dev/null
        echo $((($(now) - begin) / 1000000)) >>"$folder/e.with"
        begin=$(now)
        PORTOLAN_CACHE=off "$image/bin/portolan" --workspace "$folder/workspace" commands >/dev/null
        echo $((($(now) - begin) / 1000000)) >>"$folder/e.without"
    done
    with=$(median <"$folder/e.with") without=$(median <"$folder/e.without")
    row "(e) portolan commands, with the archive / without" "<= 1000 ms" "$with ms / $without ms"
}

{
    printf '%s, %s processors, load %s\n\n' "$("$java" -version 2>&1 | sed -n 2p)" "$(getconf _NPROCESSORS_ONLN)" \
        "$(cut -d' ' -f1 /proc/loadavg 2>/dev/null)"
    row "what" "aim" "measured"
    imports
    terms
    paints
    quotes
    bulk
    plans
    memory
    resets
    stalls
    starts
}
