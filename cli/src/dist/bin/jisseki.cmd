@echo off
rem Starts an installed jisseki on Windows: with the Java in its folder "runtime" where there is one, else with the Java of
rem the machine, 17 or newer. A file that is dropped on this one is reported on, in a folder beside it. The twin of the
rem script "jisseki", kept simple; the tests of the build run on Unix and do not cover it.
rem   JAVA_HOME           the Java to use, else the java on the PATH
rem   JISSEKI_JAVA_OPTS   further options for java, such as -Xmx2g
rem   JISSEKI_ARCHIVE     no: neither make nor use an archive of classes
setlocal
if not defined JISSEKI_INSTALLED set "JISSEKI_INSTALLED=%~dp0.."
set "JAVA="
if exist "%JISSEKI_INSTALLED%\runtime\bin\java.exe" set "JAVA=%JISSEKI_INSTALLED%\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%f in (java.exe) do set "JAVA=%%~$PATH:f"
if not defined JAVA goto no_java
if not exist "%JAVA%" goto no_java

rem An archive of the loaded classes makes the next start shorter; it is named by the Java that it was made with.
set "JISSEKI_SHARE="
if /i "%JISSEKI_ARCHIVE%"=="no" goto run
for %%f in ("%JAVA%") do set "JISSEKI_STAMP=%%~zf-%%~tf"
set "JISSEKI_STAMP=%JISSEKI_STAMP::=%"
set "JISSEKI_STAMP=%JISSEKI_STAMP:/=%"
set "JISSEKI_STAMP=%JISSEKI_STAMP: =%"
set "JISSEKI_JSA=%JISSEKI_INSTALLED%\classes-%JISSEKI_STAMP%.jsa"
if exist "%JISSEKI_JSA%" goto share
set "JISSEKI_PASSING=%JISSEKI_JSA%.%RANDOM%"
"%JAVA%" -XX:ArchiveClassesAtExit="%JISSEKI_PASSING%" -XX:+UseSerialGC -Xlog:disable -cp "%JISSEKI_INSTALLED%\lib\*" org.jisseki.cli.Training <nul >nul 2>&1
if not exist "%JISSEKI_PASSING%" 2>nul type nul >"%JISSEKI_PASSING%"
move /y "%JISSEKI_PASSING%" "%JISSEKI_JSA%" >nul 2>&1
if not exist "%JISSEKI_JSA%" goto run
:share
for %%f in ("%JISSEKI_JSA%") do if %%~zf gtr 0 set JISSEKI_SHARE=-XX:SharedArchiveFile="%JISSEKI_JSA%"

:run
set "JISSEKI_TIERS=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20"
if /i "%~1"=="batch" set "JISSEKI_TIERS=-XX:+TieredCompilation"
if /i "%~1"=="measure" set "JISSEKI_TIERS=-XX:+TieredCompilation"
"%JAVA%" %JISSEKI_SHARE% -Xshare:auto -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+UseSerialGC %JISSEKI_TIERS% -Xlog:disable %JISSEKI_JAVA_OPTS% -cp "%JISSEKI_INSTALLED%\lib\*" org.jisseki.cli.Main %*
set "JISSEKI_STATUS=%errorlevel%"

rem A window that opened for a dropped file stays until it has been read.
if "%~1"=="" exit /b %JISSEKI_STATUS%
if not exist "%~1" exit /b %JISSEKI_STATUS%
set "JISSEKI_CALL=%cmdcmdline:"=%"
echo "%JISSEKI_CALL%" | findstr /i /c:" /c " >nul && pause
exit /b %JISSEKI_STATUS%

:no_java
echo jisseki: There is no Java. Install a Java 17 or newer (Eclipse Temurin 17, say), or take the edition with its own. 1>&2
exit /b 127
