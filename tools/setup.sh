#!/bin/sh
# Installs the Debian packages that building and testing need and that are missing, saying so first.
# SETUP=no leaves that to the person; without root it goes through sudo.
#
#   tools/setup.sh build | check
set -eu
build="gcc make meson ninja-build pkg-config libjansson-dev libxml2-dev libicu-dev libutf8proc-dev libxxhash-dev
zlib1g-dev libdeflate-dev libzstd-dev libcmocka-dev libtimezonemap-data iso-codes"
check="clang libclang-rt-14-dev clang-format g++"
wanted=$build
[ "${1:-build}" = check ] && wanted="$build $check"

[ "${SETUP:-yes}" = no ] && exit 0
if ! command -v dpkg-query >/dev/null; then
    echo "setup: this is no Debian system; install what matches these, then run with SETUP=no:" $wanted >&2
    exit 0
fi
missing=
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
echo "setup: installing the Debian packages:$missing (SETUP=no to do it yourself)" >&2
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
