import type { NativeBridge } from "./bridge";
import { createShellFunctions, type ClientShell } from "./client-shell";
import type { RequirementSets } from "./requirement-sets";

export interface ClientOptions {
  /** Language of Office, "en-US" unless told. */
  language?: string;
  /** Requirement sets the host claims, as name → version; they replace or add to the usual ones. */
  sets?: RequirementSets;
  theme?: OfficeTheme;
  /** What carries commands and dialogs; without it there are none. */
  shell?: ClientShell;
  /** Whether the window is the one of a dialog. */
  isDialog?: boolean;
}

/** Colours as "#RRGGBB". */
export interface OfficeTheme {
  bodyForeground: string;
  bodyBackground: string;
  controlForeground: string;
  controlBackground: string;
}

/** 1.15 is the newest set the npm edition of Office.js has members for. */
export const SETS: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
};

const LIGHT: OfficeTheme = {
  bodyForeground: "#242424",
  bodyBackground: "#FFFFFF",
  controlForeground: "#242424",
  controlBackground: "#FFFFFF",
};

/** In the shared runtime, with custom functions: how the client learns what kind of add-in it serves. */
const SHARED_RUNTIME_FLAGS = 3;

/**
 * Makes a window look like a web view inside Excel for Windows. Must run before Office.js loads there;
 * Office.js itself is Microsoft's, unchanged.
 */
export function prepareClientWindow(window: object, bridge: NativeBridge, options: ClientOptions = {}): void {
  const external = createExternal(options);
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge, configurable: true, writable: true });
}

function createExternal(options: ClientOptions) {
  const language = options.language ?? "en-US";
  const context = createContext(language, options);
  const dialog = options.isDialog === true ? "isDialog" : "";
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${language}|workbench|${dialog}|disableLogging|${SHARED_RUNTIME_FLAGS}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    ...createShellFunctions(options.shell),
  };
}

function createContext(language: string, options: ClientOptions) {
  const sets = JSON.stringify({ ...SETS, ...options.sets });
  const theme = JSON.stringify(toThemeInfo(options.theme ?? LIGHT));
  const settings = createSettings();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => sets,
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => "16.0.17000.0",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => theme,
    GetSettings: () => settings,
  };
}

function toThemeInfo(theme: OfficeTheme) {
  const number = (color: string) => parseInt(color.slice(1), 16);
  return {
    bodyForegroundColor: number(theme.bodyForeground),
    bodyBackgroundColor: number(theme.bodyBackground),
    controlForegroundColor: number(theme.controlForeground),
    controlBackgroundColor: number(theme.controlBackground),
  };
}

/** Office.context.document.settings, kept as long as the window. */
function createSettings() {
  const kept = new Map<string, string>();
  const write = (keys: string[], values: string[]) => {
    kept.clear();
    keys.forEach((key, index) => kept.set(key, values[index] ?? ""));
  };
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of kept) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: write,
    WriteAsync(keys: string[], values: string[], done: (status: number) => void) {
      write(keys, values);
      done(0);
    },
  };
}
