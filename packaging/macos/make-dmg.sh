#!/bin/sh
# On macOS, after `packaging/dev.py package`: packs jobtracker.app into a disk image to drag it from.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cp -R "$root/build/package/frozen/jobtracker.app" "$room/"
ln -s /Applications "$room/Applications"
mkdir -p "$root/dist"
hdiutil create -volname jobtracker -srcfolder "$room" -format UDZO -fs HFS+ -ov "$root/dist/jobtracker-$version.dmg"
