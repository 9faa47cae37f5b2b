#!/usr/bin/env bash
# Cold start, measured from outside: whole processes with the library against an empty host; compiled just in time, with the
# words of English only, published ready to run, and native. Usage: bash eng/coldstart.sh [RUNS]
# Needs gcc or clang for the native program. Nothing is left behind in the work tree.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-31}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
architecture=$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
system=$(uname -s | sed 's/Linux/linux/; s/Darwin/osx/')
linker=clang; command -v clang >/dev/null || linker=gcc

publish() {
  local name=$1; shift
  dotnet publish benchmarks/ColdStart -c Release --artifacts-path "$out/build/$name" -o "$out/$name" -v quiet -m:1 --nologo "$@"
}
# By the environment: semicolons on the command line would part properties, and escaped ones would not part the list.
others=$(cd src/TrustContent/Content/phrases && for file in *.json; do [ "$file" = en.json ] || printf 'Content/**/%s;Content/**/about.%s;' "$file" "$file"; done)
publish jit
ContentLeftOut="$others" publish english
publish ready-to-run -r "$system-$architecture" --self-contained false -p:PublishReadyToRun=true
publish native -r "$system-$architecture" -p:Native=true -p:CppCompilerAndLinker="$linker"

echo "Sizes of the library in bytes: $(wc -c <"$out/jit/TrustContent.dll"), with English only $(wc -c <"$out/english/TrustContent.dll")"
uptime
for name in jit english ready-to-run native; do
  "$out/jit/ColdStart" compare "$runs" "$out/$name/ColdStart" | sed "s|$out/$name/ColdStart|$name|"
done
echo "Where the time goes, compiled just in time:"
"$out/jit/ColdStart" phases
