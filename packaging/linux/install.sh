#!/bin/sh
# Installs jobtracker for this user alone, below ~/.local; needs no rights. To remove it: jobtracker-uninstall
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
prefix=$HOME/.local
room=$prefix/lib/jobtracker

[ -x "$here/lib/jobtracker/jobtracker" ] || { echo "install.sh: the program is not beside this script" >&2; exit 1; }
mkdir -p "$prefix/lib" "$prefix/bin" "$share"
rm -rf "$room.new"
cp -R "$here/lib/jobtracker" "$room.new"
# What an earlier version brought goes first: this one may not bring it any more.
if [ -f "$room/installed" ]; then
    while read -r file; do rm -f "$share/$file"; done <"$room/installed"
fi
rm -rf "$room"
mv "$room.new" "$room"
ln -sf "$room/jobtracker" "$prefix/bin/jobtracker"

(cd "$here/share" && find . -type f) >"$room/installed"
while read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp "$here/share/$file" "$share/$file"
done <"$room/installed"
# The desktop may not look for programs in ~/.local/bin.
entry=$share/applications/jobtracker.desktop
quoted=$(printf '%s' "$prefix/bin/jobtracker" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g; s/[&|\\]/\\&/g')
sed "s|^Exec=jobtracker |Exec=\"$quoted\" |" "$here/share/applications/jobtracker.desktop" >"$entry"
cp "$here/uninstall.sh" "$prefix/bin/jobtracker-uninstall"
chmod 755 "$prefix/bin/jobtracker-uninstall"

update-desktop-database "$share/applications" 2>/dev/null || true
update-mime-database "$share/mime" 2>/dev/null || true
gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || true
echo "jobtracker is installed: look for it in your menu, or run $prefix/bin/jobtracker"
