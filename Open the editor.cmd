@echo off
rem Opens the editor on Windows: double-click this file.
pushd "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js is not installed on this computer. Install the version that https://nodejs.org/ recommends, then open this file again.
  pause
  exit /b 1
)
node "src\cli\openEditor.mjs"
if errorlevel 1 pause
