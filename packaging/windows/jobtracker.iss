; Inno Setup: the installer for Windows, for one user, without asking for rights.
; After `packaging/dev.py package`:  iscc /DVersion=0.1.0 packaging\windows\jobtracker.iss

#ifndef Version
  #error Say which version this is: /DVersion=0.1.0
#endif

[Setup]
AppId={{7D4B4E63-2B0B-4C55-9F0C-6A6F62744A54}
AppName=jobtracker
AppVersion={#Version}
AppPublisher=The jobtracker authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\jobtracker
DefaultGroupName=jobtracker
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
SetupIconFile=..\..\build\package\icons\jobtracker.ico
UninstallDisplayIcon={app}\jobtracker.exe
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=jobtracker-{#Version}-setup
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\build\package\frozen\jobtracker\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\jobtracker"; Filename: "{app}\jobtracker.exe"
Name: "{autodesktop}\jobtracker"; Filename: "{app}\jobtracker.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "jobtracker"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\shell\open\command"; ValueType: string; ValueData: """{app}\jobtracker.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\SupportedTypes"; ValueType: string; ValueName: ".eml"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\jobtracker.exe\SupportedTypes"; ValueType: string; ValueName: ".jobtracker"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\.jobtracker"; ValueType: string; ValueData: "jobtracker.archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.jobtracker"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.jobtracker.archive+zip"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\jobtracker.archive"; ValueType: string; ValueData: "jobtracker archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\jobtracker.archive\DefaultIcon"; ValueType: string; ValueData: "{app}\jobtracker.exe,0"
Root: HKA; Subkey: "Software\Classes\jobtracker.archive\shell\open\command"; ValueType: string; ValueData: """{app}\jobtracker.exe"" ""%1"""

[Run]
Filename: "{app}\jobtracker.exe"; Description: "{cm:LaunchProgram,jobtracker}"; Flags: nowait postinstall skipifsilent
