#!/usr/bin/env bash
# Cold start, measured from outside: whole processes with the library against an empty host, compiled just in time, ready to run,
# and native; and with the words of one language only against all that ship.
# Usage: bash eng/coldstart.sh [RUNS]      Needs gcc or clang for the native program.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-31}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
architecture=$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
system=$(uname -s | sed 's/Linux/linux/; s/Darwin/osx/')
rid="$system-$architecture"

publish() { local name=$1; shift; dotnet publish benchmarks/ColdStart -c Release -o "$out/$name" -v quiet -m:1 --nologo "$@"; }
publish jit
publish native -r "$rid" -p:Native=true
publish ready-to-run -r "$rid" --self-contained false -p:PublishReadyToRun=true
publish jit-english -p:ContentLeftOut="$(cd src/TrustContent && find Content -name '*.ar.json' -o -name 'ar.json' -o -name '*de.json' -o -name '*es.json' -o -name '*zh-Hans.json' | tr '\n' ';' | sed 's/;/%3B/g')"
uptime
for name in jit native ready-to-run jit-english; do
  "$out/jit/ColdStart" compare "$runs" "$out/$name/ColdStart" | sed "s|$out/$name/ColdStart|$name|"
done
echo "Where the time goes, compiled just in time:"
"$out/jit/ColdStart" phases
