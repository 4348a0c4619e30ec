#!/bin/sh
# Builds Portolan where it is missing or older than its sources, and starts it with the arguments given:
#
#   distribution/run.sh               opens the window
#   distribution/run.sh commands      runs a command
#   distribution/run.sh demo          imports the sample rate sheets, quotes a parcel, writes a page; needs no display
#
# Needs a JDK 17 or later and Maven.

complain() {
    printf '%s\n' "$1" >&2
    exit 3
}

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd) || exit 3
root=$(dirname -- "$here")
portolan=$here/target/portolan/bin/portolan
built=$here/target/built

stale() {
    [ -x "$portolan" ] && [ -f "$built" ] || return 0
    find "$root/pom.xml" "$here/pom.xml" "$here/src" "$root/app" "$root/plugin-api" "$root/plugins" \
        -name target -prune -o -type f -newer "$built" ! -path '*/src/test/*' -print | grep -q .
}

build() {
    command -v mvn >/dev/null || complain "Portolan was not built: there is no Maven here. Install Maven 3.8 or later."
    echo "Building Portolan (this is done once) …" >&2
    # Not what Maven prints for every JAR without a module name: only what went wrong.
    log=$here/target/build.log
    mkdir -p "$here/target"
    if ! mvn --batch-mode --quiet -f "$root/pom.xml" -Dmaven.test.skip=true package >"$log" 2>&1; then
        cat "$log" >&2
        complain "Portolan was not built: Maven says why above."
    fi
    touch "$built"
}

if stale; then
    build
fi
if [ "${1:-}" = demo ]; then
    shift
    exec sh "$here/src/demo/demo.sh" "$portolan" "$@"
fi
exec "$portolan" "$@"
