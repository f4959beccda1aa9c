import type { Language } from "../core/language";
import { Mark } from "./icons";
import { usePane, useWords } from "./pane-context";

const LANGUAGES: Language[] = ["en", "zh-CN"];

export function Header({ edition }: { edition: string }) {
  const words = useWords();
  return (
    <header class="header">
      <Mark />
      <div>
        <h1>{words.product}</h1>
        <p>
          {words.tagline} · {words.edition(edition)}
        </p>
      </div>
    </header>
  );
}

export function Footer({ setLanguage }: { setLanguage: (language: Language) => void }) {
  const { language, words } = usePane();
  return (
    <footer class="footer" role="group" aria-label={words.languageLabel}>
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
    </footer>
  );
}
