import type { OfficeTheme } from "../protocol/client-window";
import type { Theme } from "./preferences";

/** The colours that Office reports for its white and its black theme. */
const THEMES: Record<Theme, OfficeTheme> = {
  light: {
    bodyForeground: "#242424",
    bodyBackground: "#FFFFFF",
    controlForeground: "#242424",
    controlBackground: "#FFFFFF",
  },
  dark: {
    bodyForeground: "#FFFFFF",
    bodyBackground: "#292929",
    controlForeground: "#FFFFFF",
    controlBackground: "#1F1F1F",
  },
};

export function officeTheme(theme: Theme): OfficeTheme {
  return THEMES[theme];
}
