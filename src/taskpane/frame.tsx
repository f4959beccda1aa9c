import type { ComponentChildren } from "preact";
import { type Language, LANGUAGES } from "../core/language";
import { Mark } from "./icons";
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

export function Footer({ setLanguage }: { setLanguage: (language: Language) => void }) {
  const { language, words } = useShell();
  return (
    <footer>
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
