@echo off
rem Starts Portolan: the window without arguments, the command line with them.
rem
rem JAVA_HOME         the Java to use; else the one on the PATH
rem PORTOLAN_JAVA     options for Java, such as -Xmx2g
setlocal enableextensions
set "home=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1 ^| findstr /i /c:" version ""') do if not defined version set "version=%%~v"
if not defined version (
    echo portolan: Portolan was not started: there is no Java here. Install Java 17 or later, or point JAVA_HOME at one. 1>&2
    exit /b 3
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
    echo portolan: Portolan was not started: %java% is Java %version%. Point JAVA_HOME at a Java 17 or later. 1>&2
    exit /b 3
)

set "native="
if %major% geq 22 set "native=--enable-native-access=org.xerial.sqlitejdbc,com.formdev.flatlaf"

rem From Java 19 on, Java makes and checks the archive of loaded classes itself.
set "archive="
if %major% geq 19 if defined LOCALAPPDATA (
    if not exist "%LOCALAPPDATA%\Portolan" mkdir "%LOCALAPPDATA%\Portolan"
    set "archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Portolan\classes-%version%.jsa""
)

"%java%" -Xlog:disable -XX:TieredStopAtLevel=1 -Djfr.unsupported.vm=true %native% %archive% %PORTOLAN_JAVA% "--module-path=%home%\lib" --add-modules=ALL-MODULE-PATH,java.se,jdk.management,jdk.unsupported -m org.portolan.launcher/org.portolan.launcher.Main %*
exit /b %errorlevel%
