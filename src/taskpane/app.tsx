import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../core/language";
import type { PaneWords } from "../i18n/pane-en";
import { findLanguage, storeLanguage } from "../excel/language-choice";
import { About } from "./about";
import { type FormatNumbers, FormatSection } from "./format-section";
import { Footer, Header } from "./frame";
import { HostNotice } from "./host-notice";
import type { Insert } from "./insertion-state";
import { type OfficeHost, watchOfficeHost } from "./office-host";
import { PaneContext } from "./pane-context";
import { type TableSource, useTables } from "./table-list";
import { TablesSection } from "./tables-section";
import { PANEL_ID, Tabs, tabElementId } from "./tabs";

export interface AppProps {
  source: TableSource;
  wordsIn: (language: Language) => PaneWords;
  insert: Insert;
  formatNumbers: FormatNumbers;
  /** Edition of the data set. */
  edition: string;
}

type Section = "tables" | "about";

/** The whole pane. */
export function App({ source, wordsIn, insert, formatNumbers, edition }: AppProps) {
  const [host, setHost] = useState<OfficeHost>("connecting");
  const [language, setLanguage] = usePageLanguage(host);
  const [section, setSection] = useState<Section>("tables");
  const words = wordsIn(language);
  const tables = useTables(source, language);
  useEffect(() => watchOfficeHost(setHost), []);
  const sections = (["tables", "about"] as const).map((id) => ({ id, label: words.tabs[id] }));
  return (
    <PaneContext.Provider value={{ language, words }}>
      <Header edition={edition}>
        <Tabs label={words.sections} tabs={sections} chosen={section} choose={setSection} />
      </Header>
      <main>
        <div id={PANEL_ID} class="panel" role="tabpanel" aria-labelledby={tabElementId(section)}>
          <HostNotice host={host} />
          {/* Hidden, not removed: something may be running in it. */}
          <div hidden={section !== "tables"}>
            <TablesSection
              tables={tables}
              isEmpty={source.ids.length === 0}
              host={host}
              insert={insert}
              findNames={(text) => source.findNames(text, language)}
            />
          </div>
          <div hidden={section !== "about"}>
            <About tables={tables}>
              <FormatSection host={host} format={formatNumbers} />
            </About>
          </div>
        </div>
      </main>
      <Footer setLanguage={setLanguage} />
    </PaneContext.Provider>
  );
}

/** The language of the page: asked again once Office is ready to tell its own. */
function usePageLanguage(host: OfficeHost): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(findLanguage);
  const isChosen = useRef(false);
  useEffect(() => {
    if (host === "excel" && !isChosen.current) setLanguage(findLanguage());
  }, [host]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [
    language,
    (chosen) => {
      isChosen.current = true;
      storeLanguage(chosen);
      setLanguage(chosen);
    },
  ];
}
