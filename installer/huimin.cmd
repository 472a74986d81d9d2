@echo off
rem The program on its own Java runtime.
setlocal
set here=%~dp0..
"%here%\runtime\bin\java" -Xmx1g -XX:+UseSerialGC -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -XX:ErrorFile=NUL --module-path "%here%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED -Dhuimin.fonts="%here%\lib\fonts" -Dfile.encoding=UTF-8 -cp "%here%\lib\huimin.jar" huimin.Main %*
