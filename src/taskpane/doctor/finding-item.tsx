import type { Finding } from "../../excel/doctor/examination";
import { faultSentence } from "../../i18n/fault-sentence";
import { formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import { CheckBox } from "../check-box";
import { usePane } from "../pane-context";

interface FindingItemProps {
  finding: Finding;
  isMendable: boolean;
  /** Of its repairs, the one that is ticked. */
  chosen: number | undefined;
  choose: (repair: number | undefined) => void;
}

/** One cell: where it is, what is wrong, and what it holds and would hold. */
export function FindingItem({ finding, isMendable, chosen, choose }: FindingItemProps) {
  const { dataWords, services, words } = usePane();
  const { doctor } = words;
  const { sheet, row, column, content, faults, repairs } = finding;
  const place = formatPlace(sheet, formatAddress({ row, column, rows: 1, columns: 1 }));
  const isChoice = isMendable && repairs.length > 1;
  return (
    <li class="finding">
      <button
        type="button"
        class="link-button"
        aria-label={doctor.select(place)}
        onClick={() => void services.doctor.select({ sheet, row, column })}
      >
        {place}
      </button>
      {faults.map((fault, index) => (
        <p key={index}>{faultSentence(doctor, dataWords.problem, fault)}</p>
      ))}
      <code class="formula before">{content}</code>
      {!isChoice && repairs[0] !== undefined && String(repairs[0]) !== content && (
        <>
          <span class="secondary">{doctor.becomes}</span>
          <code class="formula">{repairs[0]}</code>
        </>
      )}
      {isMendable && !isChoice && (
        <CheckBox isChecked={chosen !== undefined} change={(isChecked) => choose(isChecked ? 0 : undefined)}>
          {doctor.tick(place)}
        </CheckBox>
      )}
      {isChoice && <RepairChoice place={place} repairs={repairs} chosen={chosen} choose={choose} />}
    </li>
  );
}

interface RepairChoiceProps extends Pick<FindingItemProps, "chosen" | "choose"> {
  place: string;
  repairs: readonly (string | number)[];
}

/** Several formulas may be meant: the reader says which. */
function RepairChoice({ place, repairs, chosen, choose }: RepairChoiceProps) {
  const { doctor } = usePane().words;
  return (
    <fieldset class="group">
      <legend>{doctor.choose(place)}</legend>
      {[...repairs.keys(), undefined].map((repair) => (
        <label key={repair} class="option">
          <input type="radio" name={place} checked={repair === chosen} onChange={() => choose(repair)} />
          {repair === undefined ? doctor.leave : <code class="formula">{repairs[repair]}</code>}
        </label>
      ))}
    </fieldset>
  );
}
