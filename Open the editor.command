#!/bin/sh
# Opens the editor on a Mac, where you double-click this file. "Open the editor.desktop" does the same on Linux.
cd "${0%/*}" || exit 1
# Where Node.js is installed on a Mac, also when the window does not know of it.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if command -v node >/dev/null; then
  node src/cli/openEditor.mjs && exit 0
else
  echo "Node.js is not installed on this computer. Install the version that https://nodejs.org/ recommends, then open this file again."
fi
echo "Press Enter to close this window."
read -r answer
exit 1
