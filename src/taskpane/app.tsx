import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../core/language";
import { wordsFor } from "../i18n/language";
import type { ShellWords } from "../i18n/shell-en";
import type { Late } from "../loading/late";
import { findLanguage, storeLanguage } from "../excel/language-choice";
import type { Errand } from "../services/errand";
import { takeErrands } from "../services/errand-box";
import { Footer, Header } from "./frame";
import { HostNotice } from "./host-notice";
import type { Job, JobId, JobProps } from "./job";
import { keepFocus } from "./kept-focus";
import { LateView } from "./late-view";
import { type OfficeHost, watchOfficeHost } from "./office-host";
import type { PaneRest } from "./pane-rest";
import type { ShellServices } from "./services";
import { ShellContext } from "./shell-context";
import { useTables } from "./table-list";
import { Tabs, focusTab, panelElementId, tabElementId } from "./tabs";

export interface AppProps {
  jobs: readonly Job[];
  services: ShellServices;
  wordsIn: (language: Language) => ShellWords;
  rest: Late<PaneRest>;
}

/** The whole pane. */
export function App({ jobs, services, wordsIn, rest }: AppProps) {
  const [host, setHost] = useState<OfficeHost>("connecting");
  const [language, setLanguage] = usePageLanguage(host);
  const { chosen, visited, errands, choose, send } = useChosenJob(jobs);
  const words = wordsIn(language);
  const tables = useTables(services.source, language);
  useEffect(() => watchOfficeHost(setHost), []);
  useEffect(() => takeErrands(send), []);
  useEffect(() => keepFocus(document.body), []);
  const tabs = jobs.map(({ id }) => ({ id, label: words.tabs[id] }));
  return (
    <ShellContext.Provider value={{ language, words, dataWords: wordsFor(language), services, tables, send, rest }}>
      <Header edition={services.edition}>
        <Tabs label={words.sections} more={words.moreSections} tabs={tabs} chosen={chosen} choose={choose} />
      </Header>
      <main>
        <HostNotice host={host} />
        {jobs.map(({ id, view }) => (
          // Hidden, not removed: something may be running in it.
          <div
            key={id}
            id={panelElementId(id)}
            class="panel"
            role="tabpanel"
            aria-labelledby={tabElementId(id)}
            hidden={id !== chosen}
          >
            {visited.has(id) && <JobView view={view} host={host} isShown={id === chosen} errand={errands[id]} />}
          </div>
        ))}
      </main>
      <Footer toTabs={() => focusTab(chosen)} setLanguage={setLanguage} />
    </ShellContext.Provider>
  );
}

function JobView({ view, ...props }: Pick<Job, "view"> & JobProps) {
  if ("load" in view) return <LateView view={view}>{(View) => <View {...props} />}</LateView>;
  const View = view;
  return <View {...props} />;
}

/** The job in sight, those that were, and what each was sent for. A view is made when it is first chosen. */
function useChosenJob(jobs: readonly Job[]) {
  const [chosen, setChosen] = useState<JobId>(jobs[0]!.id);
  const [errands, setErrands] = useState<Partial<Record<JobId, Errand>>>({});
  const visited = useRef(new Set<JobId>());
  visited.current.add(chosen);
  const send = (errand: Errand) => {
    setErrands((known) => ({ ...known, [errand.job]: errand }));
    setChosen(errand.job);
  };
  return { chosen, visited: visited.current, errands, choose: setChosen, send };
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
