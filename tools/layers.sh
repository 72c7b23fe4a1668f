#!/bin/sh
# Checks that no file includes a header of a room that tools/layers.txt does not allow to its own room.
# Prints each breach as FILE:LINE and exits 1.
cd "$(dirname "$0")/.." || exit 2
bad=0
for room in src/*/ train/; do
    room=${room%/}
    name=${room##*/}
    if ! grep -q "^$name *<-" tools/layers.txt; then
        echo "$room: not in tools/layers.txt; add its row"
        bad=1
        continue
    fi
    allowed=" $name $(sed -n "s/^$name *<-//p" tools/layers.txt) "
    hits=$(grep -n '^#include "[a-z]*/' "$room"/*.[ch] 2>/dev/null | sed 's/^\([^:]*:[0-9]*\):#include "\([a-z]*\)\/.*/\1 \2/')
    while read -r where used; do
        [ -z "$used" ] && continue
        case "$allowed" in
        *" $used "*) ;;
        *)
            echo "$where: $name may not include $used; see tools/layers.txt"
            bad=1
            ;;
        esac
    done <<END
$hits
END
done
exit $bad
