import type { ComponentChildren } from "preact";
import { type Language, LANGUAGES } from "../core/language";
import { Icon, Mark } from "./icons";
import { useShell } from "./shell-context";

/** What the figures are about and their edition, over the tabs; Excel shows the product's name in the frame around the pane. */
export function Header({ edition, children }: { edition: string; children: ComponentChildren }) {
  const words = useShell().words;
  return (
    <header>
      <div class="header">
        <Mark />
        <div>
          <h1>{words.tagline}</h1>
          <p>{words.edition(edition)}</p>
        </div>
      </div>
      {children}
    </header>
  );
}

interface FooterProps {
  /** Puts the focus back on the tab of the job in sight. */
  toTabs: () => void;
  setLanguage: (language: Language) => void;
}

/** What follows every job: for the keyboard the way back to the tabs, which is in sight only there, and the languages. */
export function Footer({ toTabs, setLanguage }: FooterProps) {
  const { language, words } = useShell();
  return (
    <footer>
      <button type="button" class="button skip" onClick={toTabs}>
        <Icon name="up" />
        {words.toSections}
      </button>
      <div class="footer" role="group" aria-label={words.languageLabel}>
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            class="button subtle"
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {words.languages[each]}
          </button>
        ))}
      </div>
    </footer>
  );
}
