#!/bin/sh
# Does the main job without a display, in a throw-away workspace: imports sample rate sheets, quotes a parcel, writes a page.
#
#   demo.sh PORTOLAN [--lang en|zh-CN]

portolan=$1
shift

fail() {
    printf 'demo: %s\n' "$1" >&2
    exit 3
}

folder=$(mktemp -d "${TMPDIR:-/tmp}/portolan-demo.XXXXXX") || fail "no throw-away folder could be made"
workspace=$folder/workspace
page=$folder/quotes.html

step() { # what is done, arguments of portolan
    printf '\n== %s\n' "$1"
    shift
    printf '   portolan %s\n\n' "$*"
    "$portolan" --workspace "$workspace" "$@"
    status=$?
    # 1 is done as well: something needs a look, and the answer says what.
    [ "$status" -le 1 ] || fail "portolan $1 ended with $status"
}

printf 'Workspace: %s\n' "$workspace"
step 'Take out the samples that the plugins ship' host.samples --into "$folder/samples" "$@"
step 'Import them' import "$folder"/samples/*.csv "$@"
step 'Quote a parcel of 350 g from China to Germany' \
    logistics.quote --from CN --to DE --weight 0.35kg --size 20x15x8cm "$@"
step 'The same as a page' \
    logistics.quote --from CN --to DE --weight 0.35kg --size 20x15x8cm --as html --out "$page" "$@"
printf '\nThe page with the quotes: %s\nThe workspace:            %s\nDelete %s when you are done.\n' \
    "$page" "$workspace" "$folder"
