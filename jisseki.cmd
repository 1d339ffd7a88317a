@echo off
rem Runs jisseki from its sources on Windows: builds them when no build of these very sources is there, then starts the
rem program. The twin of the script "jisseki", kept simple: a build lies under .jisseki\app\CHECKSUM. The tests of the
rem build run on Unix and do not cover this file.
rem   JAVA_HOME           the JDK to use, else the java on the PATH
rem   JISSEKI_JAVA_OPTS   further options for java, such as -Xmx2g
setlocal
set "JISSEKI_ROOT=%~dp0"
set "JISSEKI_HOME=%JISSEKI_ROOT%.jisseki"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto no_java

for /f "usebackq delims=" %%c in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$r = $env:JISSEKI_ROOT; $f = @(Get-Item ($r + 'pom.xml'), ($r + 'jisseki.cmd')) + @(Get-ChildItem ($r + '.mvn') -File) + @(Get-ChildItem $r -Directory | ForEach-Object { Get-Item ($_.FullName + '\pom.xml') -ErrorAction SilentlyContinue; Get-ChildItem ($_.FullName + '\src\main'), ($_.FullName + '\src\dist') -Recurse -File -ErrorAction SilentlyContinue }); $t = ($f | Sort-Object FullName | Get-FileHash -Algorithm SHA256 | ForEach-Object { $_.Hash + $_.Path.Substring($r.Length) }) -join '|'; $h = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($t)); [BitConverter]::ToString($h).Replace('-', '').Substring(0, 20)"`) do set "JISSEKI_SUM=%%c"
if not defined JISSEKI_SUM goto no_checksum
set "JISSEKI_APP=%JISSEKI_HOME%\app\%JISSEKI_SUM%"
if exist "%JISSEKI_APP%\lib" goto run

where mvn >nul 2>&1
if errorlevel 1 goto no_maven
if not exist "%JISSEKI_HOME%" mkdir "%JISSEKI_HOME%"
set "JISSEKI_WAITED="

:build
rem The file stays open for writing while the build runs, which keeps a second build out; the system closes it in any case.
2>nul (
  9>"%JISSEKI_HOME%\lock" call :build_alone
) || goto wait
if exist "%JISSEKI_APP%\lib" goto run
exit /b 70

:wait
if not defined JISSEKI_WAITED echo jisseki: another jisseki is building; waiting for it to finish... 1>&2
set "JISSEKI_WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto build

:run
set "JISSEKI_INSTALLED=%JISSEKI_APP%"
"%JISSEKI_ROOT%cli\src\dist\bin\jisseki.cmd" %*

:build_alone
if exist "%JISSEKI_APP%\lib" exit /b 0
echo jisseki: building ^(only the first time and after a change of the sources; about a minute^). Log: %JISSEKI_HOME%\build.log >con
if exist "%JISSEKI_HOME%\build" rmdir /s /q "%JISSEKI_HOME%\build"
if exist "%JISSEKI_HOME%\app.new" rmdir /s /q "%JISSEKI_HOME%\app.new"
pushd "%JISSEKI_ROOT%"
call mvn -q -B -Plauncher "-Djisseki.build=%JISSEKI_HOME%\build" -pl cli -am package <nul >"%JISSEKI_HOME%\build.log" 2>&1
set "JISSEKI_STATUS=%errorlevel%"
popd
if not "%JISSEKI_STATUS%"=="0" (
  echo jisseki: the build failed. Its log: %JISSEKI_HOME%\build.log >con
  exit /b 0
)
mkdir "%JISSEKI_HOME%\app.new\lib"
copy /y "%JISSEKI_HOME%\build\jisseki-cli\jisseki-cli-*.jar" "%JISSEKI_HOME%\app.new\lib" >nul
copy /y "%JISSEKI_HOME%\build\jisseki-cli\lib\*.jar" "%JISSEKI_HOME%\app.new\lib" >nul
if not exist "%JISSEKI_HOME%\app" mkdir "%JISSEKI_HOME%\app"
move "%JISSEKI_HOME%\app.new" "%JISSEKI_APP%" >nul
exit /b 0

:no_java
echo jisseki: There is no Java. Install a JDK 17 or newer (Eclipse Temurin 17, say) and point JAVA_HOME at it. 1>&2
exit /b 127

:no_maven
echo jisseki: There is no Apache Maven. Install Maven 3.6.3 or newer and put its bin folder on the PATH. 1>&2
exit /b 127

:no_checksum
echo jisseki: The sources could not be read with PowerShell. 1>&2
exit /b 70
