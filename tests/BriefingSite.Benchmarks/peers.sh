#!/usr/bin/env bash
# Installs the rivals of the race into a folder of their own, from packages, and runs the race with them.
#
#     peers.sh FOLDER                                       installs
#     peers.sh FOLDER PROGRAM [PAGES,… [RUNS [NAME,…]]]     installs what is missing and runs the race
#
# npm, pip in a folder of its own and gem are asked first; what they do not have, and Hugo and GNU time where they are missing, apt is asked for
# (Debian and its like, as root). What cannot be had is said, and the race is run without it. Other versions, such as a newer Hugo, may be put
# into FOLDER/bin.
set -u
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?name a folder for the peers}
mkdir -p "$folder" && folder=$(cd "$folder" && pwd) && shift

# The newest recursive-copy is not in every registry; the older one serves Eleventy as well.
npm_packages='{ "private": true, "dependencies": { "@11ty/eleventy": "3.1.8", "markdown-it-footnote": "4.0.0" }, "overrides": { "@11ty/recursive-copy": "4.0.4" } }'
pip_packages=(pelican==4.11.0 mkdocs==1.6.1 markdown==3.7)
gem_package=jekyll:4.4.1

has() { command -v "$1" >/dev/null; }
log=$folder/install.log
missing() { echo "$1 could not be had: $2 (see $log)"; }
apt() { has apt-get && [ "$(id -u)" = 0 ] && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >>"$log" 2>&1; }

export PATH="$folder/bin:$folder/npm/node_modules/.bin:$folder/venv/bin:$folder/gems/bin:$PATH"
export NODE_PATH="$folder/npm/node_modules" GEM_HOME="$folder/gems"

[ -x /usr/bin/time ] || apt time || missing time "processor time and memory are not measured"
has hugo || apt hugo || missing hugo "no package of it here"

if ! has eleventy; then
    mkdir -p "$folder/npm" && echo "$npm_packages" >"$folder/npm/package.json"
    { has npm && (cd "$folder/npm" && npm install --no-audit --no-fund --loglevel error) >>"$log" 2>&1; } || missing eleventy "npm could not install it"
fi
if ! has pelican || ! has mkdocs; then
    { python3 -m venv "$folder/venv" && "$folder/venv/bin/pip" install --quiet --retries 1 "${pip_packages[@]}"; } >>"$log" 2>&1 || rm -rf "$folder/venv"
    has pelican || apt pelican || missing pelican "neither from pip nor as a package"
    has mkdocs || apt mkdocs || missing mkdocs "neither from pip nor as a package"
fi
if ! has jekyll; then
    { has gem && gem install --no-document "$gem_package"; } >>"$log" 2>&1 || apt jekyll || missing jekyll "neither as a gem nor as a package"
fi

for peer in hugo eleventy jekyll pelican mkdocs; do
    if has "$peer"; then echo "$peer: $("$peer" "$([ "$peer" = hugo ] && echo version || echo --version)" 2>/dev/null | head -n 1)"; else echo "$peer: not installed"; fi
done

[ $# -eq 0 ] || exec dotnet run --project "$here" --configuration Release -- race "$@"
