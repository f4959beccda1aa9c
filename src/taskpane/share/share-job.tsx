import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ListSheetsResult } from "../../excel/frozen/calling-sheets";
import type { CallingSheet, FreezeResult } from "../../excel/frozen/freezing";
import { findWorkAdvice } from "../../i18n/work-advice";
import { CheckBox } from "../check-box";
import { InsertButton } from "../insert-form";
import type { JobProps } from "../job";
import { MessageBar } from "../message-bar";
import { usePane } from "../pane-context";
import { ProgressText } from "../progress-text";
import { useWatchedRun } from "../watched-run";
import { FreezeResultView } from "./freeze-result";

type Listed = Extract<ListSheetsResult, { kind: "listed" }>;

/** Copies of sheets for people without the add-in: which sheets, with their sources or without, and what came of it. */
export function ShareJob({ host, isShown }: JobProps) {
  const { language, services, words } = usePane();
  const { share } = words;
  const listing = useWatchedRun<ListSheetsResult>();
  const freezing = useWatchedRun<FreezeResult>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withSources, setWithSources] = useState(true);
  const look = () =>
    listing.start(async (watch) => {
      const found = await services.listCallingSheets(watch);
      if (found.kind === "listed") setChosen(new Set(chooseFirst(found)));
      return found;
    });
  useEffect(() => {
    // Sheets come and go while other jobs are in sight.
    if (isShown && host === "excel" && !freezing.isWorking) look();
  }, [isShown, host]);
  const listed = listing.result?.kind === "listed" ? listing.result : undefined;
  const names = listed?.sheets.map(({ name }) => name).filter((name) => chosen.has(name)) ?? [];
  const start = () => freezing.start((watch) => services.freezeSheets(names, watch, { withSources }, language));
  const isWorking = listing.isWorking || freezing.isWorking;
  return (
    <section class="stack">
      <div class="lead">
        <h2>{share.heading}</h2>
        <p class="secondary">{share.what}</p>
      </div>
      {host !== "excel" && <p class="hint">{words.insert.outside}</p>}
      <p role="status" class="hint">
        {isWorking && <ProgressText {...(listing.isWorking ? listing : freezing)} first={share.looking} />}
        {listed?.sheets.length === 0 && share.nothing}
        {freezing.result?.kind === "cancelled" && share.cancelled}
      </p>
      <ListingProblem result={listing.result} />
      {listed && listed.sheets.length > 0 && (
        <SheetChoice listed={listed} chosen={chosen} choose={setChosen}>
          <CheckBox isChecked={withSources} change={setWithSources}>
            {share.withSources}
          </CheckBox>
        </SheetChoice>
      )}
      <FreezeResultView result={freezing.result} again={start} dismiss={freezing.dismiss} />
      <div class="insert-bar">
        {names.length > 0 ? (
          <InsertButton label={share.button(names.length)} host={host} isWorking={isWorking} act={start} />
        ) : (
          <InsertButton label={share.again} host={host} isWorking={isWorking} act={look} />
        )}
        {isWorking && (
          <button type="button" class="button wide" onClick={freezing.isWorking ? freezing.cancel : listing.cancel}>
            {share.cancel}
          </button>
        )}
      </div>
    </section>
  );
}

const canBeCopied = ({ isProtected }: CallingSheet): boolean => !isProtected;

/** What is chosen at first: the sheet in sight, or all that are seen where it has nothing to copy. */
function chooseFirst({ sheets, active, isStructureProtected }: Listed): string[] {
  if (isStructureProtected) return [];
  const open = sheets.filter(canBeCopied);
  const shown = open.filter(({ name }) => name === active);
  return (shown.length > 0 ? shown : open.filter(({ isHidden }) => !isHidden)).map(({ name }) => name);
}

interface SheetChoiceProps {
  listed: Listed;
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  children: ComponentChildren;
}

function SheetChoice({ listed, chosen, choose, children }: SheetChoiceProps) {
  const { share } = usePane().words;
  const change = (name: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(name);
    else next.delete(name);
    choose(next);
  };
  const { sheets, isStructureProtected } = listed;
  return (
    <>
      {isStructureProtected && <p>{share.structure}</p>}
      <fieldset class="group sheets">
        <legend>{share.sheets}</legend>
        {sheets.map((sheet) => (
          <CheckBox
            key={sheet.name}
            isChecked={chosen.has(sheet.name)}
            isOff={isStructureProtected || !canBeCopied(sheet)}
            change={(isChosen) => change(sheet.name, isChosen)}
          >
            <span class="sheet-name">{sheet.name}</span> <span class="secondary">{describe(sheet, share)}</span>
          </CheckBox>
        ))}
      </fieldset>
      {children}
    </>
  );
}

function describe(sheet: CallingSheet, share: ReturnType<typeof usePane>["words"]["share"]): string {
  const { formulas, isHidden, isProtected } = sheet;
  return [share.formulas(formulas), ...(isHidden ? [share.hidden] : []), ...(isProtected ? [share.locked] : [])].join(
    " · ",
  );
}

function ListingProblem({ result }: { result: ListSheetsResult | undefined }) {
  const { words } = usePane();
  const { share } = words;
  if (result?.kind !== "failed") return null;
  const { sentence, step } = findWorkAdvice(words, result.problem.code);
  return (
    <div role="status">
      <MessageBar kind="error" title={share.notListed}>
        <p>{sentence}</p>
        <p>{step}</p>
      </MessageBar>
    </div>
  );
}
