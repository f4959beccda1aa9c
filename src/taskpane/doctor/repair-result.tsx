import type { RepairResult } from "../../excel/doctor/examination";
import { findWorkAdvice } from "../../i18n/work-advice";
import { formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import { MessageBar } from "../message-bar";
import { usePane } from "../pane-context";

/** So many cells that were left alone are named. */
const MOST_NAMED = 20;

/** What came of a repair. */
export function RepairResultView({ result }: { result: RepairResult }) {
  const { words } = usePane();
  const { doctor, insert } = words;
  if (result.kind === "cancelled") return <p class="hint">{doctor.cancelled}</p>;
  if (result.kind === "failed") {
    const { code, leftovers } = result.problem;
    const { sentence, step } = findWorkAdvice(words, code);
    return (
      <MessageBar kind="error" title={doctor.notRepaired}>
        <p>{sentence}</p>
        <p>{step}</p>
        <p>{leftovers.length === 0 ? insert.unchanged : `${insert.leftovers} ${leftovers.join(", ")}`}</p>
      </MessageBar>
    );
  }
  const { repaired, left } = result;
  return (
    <MessageBar kind={left.length > 0 ? "warning" : "success"} title={doctor.repaired(repaired.length)}>
      {repaired.length > 0 && <p>{doctor.undo}</p>}
      {left.length > 0 && (
        <>
          <p>{doctor.left}</p>
          <ul class="obstacles">
            {left.slice(0, MOST_NAMED).map(({ repair: { sheet, row, column }, why }) => {
              const place = formatPlace(sheet, formatAddress({ row, column, rows: 1, columns: 1 }));
              return <li key={place}>{doctor.why[why](place)}</li>;
            })}
            {left.length > MOST_NAMED && <li>{doctor.unlisted(left.length - MOST_NAMED)}</li>}
          </ul>
        </>
      )}
    </MessageBar>
  );
}
